using System.Collections.Generic;
using System.CommandLine;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status completion</c>: a script that lets a shell complete the commands, options and values of the tool.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    // The tool itself knows what may come next. A directive asks it, with the whole line and the position of the cursor.
    private static readonly Dictionary<string, string> s_scripts = new()
    {
        ["bash"] = """
            _sip_status() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(sip-status "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _sip_status sip-status
            """,
        ["zsh"] = """
            _sip_status() {
                local -a suggestions
                suggestions=("${(@f)$(sip-status "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                suggestions=(${suggestions:#})
                (( $#suggestions )) && compadd -a suggestions || _files
            }
            (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
            compdef _sip_status sip-status
            """,
        ["fish"] = """
            function __sip_status
                set -l line (commandline -cp)
                sip-status "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c sip-status -a '(__sip_status)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName sip-status -ScriptBlock {
                param($word, $line, $cursor)
                sip-status "[suggest:$cursor]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    public CompletionCommand(ToolConsole console)
        : base(
            "completion",
            Language.Say(
                "Prints a script that lets bash, zsh, fish or PowerShell complete what you type.",
                "输出脚本，供 bash、zsh、fish 或 PowerShell 补全所输入的内容。"),
            "source <(sip-status completion bash)",
            "source <(sip-status completion zsh)",
            "sip-status completion fish | source",
            "sip-status completion pwsh | Out-String | Invoke-Expression")
    {
        var shell = new Argument<string>("shell") { Description = Language.Say("bash, zsh, fish or pwsh.", "bash、zsh、fish 或 pwsh。") };
        shell.AcceptOnlyFromAmong([.. s_scripts.Keys]);
        Arguments.Add(shell);
        SetAction(parsed => console.Output.Write(s_scripts[parsed.GetValue(shell)!].ReplaceLineEndings("\n") + "\n"));
    }
}
