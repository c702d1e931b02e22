using UserAgent;

// Both are on loopback and answer to sipp: see tests/Scripts/consumers.sh.
return args switch
{
    ["server", var port] => await Server.RunAsync(int.Parse(port)),
    ["client", "udp", var port, var answers] => Client.RunOverUdp(int.Parse(port), File.ReadAllLines(answers)),
    ["client", "tcp", var port, var answers] => Client.RunOverTcp(int.Parse(port), File.ReadAllLines(answers)),
    _ => 2,
};
