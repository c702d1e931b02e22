using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SipStatus.Benchmarks.Size;

/// <summary>Reads the IL of an assembly for the constant data and the string literals it refers to.</summary>
internal sealed class AssemblyData
{
    private static readonly Dictionary<int, OperandType> s_operandTypes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(opCode => opCode.Value & 0xFFFF, opCode => opCode.OperandType);

    private readonly PEReader _assembly;
    private readonly MetadataReader _metadata;

    private AssemblyData(PEReader assembly)
    {
        _assembly = assembly;
        _metadata = assembly.GetMetadataReader();
    }

    /// <summary>The outermost types of an assembly, each with what its methods and those of the types within it refer to.</summary>
    internal static IReadOnlyList<TypeData> Read(string path)
    {
        using var assembly = new PEReader(File.OpenRead(path));
        var data = new AssemblyData(assembly);
        return data._metadata.TypeDefinitions
            .GroupBy(data.OutermostName, StringComparer.Ordinal)
            .Select(types => data.Measure(types.Key, types))
            .ToArray();
    }

    private TypeData Measure(string name, IEnumerable<TypeDefinitionHandle> types)
    {
        var fields = new HashSet<FieldDefinitionHandle>();
        var literals = new HashSet<UserStringHandle>();
        foreach (var type in types)
        {
            foreach (var method in _metadata.GetTypeDefinition(type).GetMethods())
            {
                CollectReferences(_metadata.GetMethodDefinition(method), fields, literals);
            }
        }

        return new TypeData(name, fields.Sum(DataLength), literals.Sum(literal => _metadata.GetUserString(literal).Length * sizeof(char)));
    }

    private void CollectReferences(MethodDefinition method, HashSet<FieldDefinitionHandle> fields, HashSet<UserStringHandle> literals)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var code = _assembly.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (code.RemainingBytes > 0)
        {
            int opCode = code.ReadByte();
            if (opCode == 0xFE)
            {
                opCode = (opCode << 8) | code.ReadByte();
            }

            switch (s_operandTypes[opCode])
            {
                case OperandType.InlineString:
                    literals.Add((UserStringHandle)MetadataTokens.Handle(code.ReadInt32()));
                    break;
                case OperandType.InlineField or OperandType.InlineTok:
                    var token = MetadataTokens.EntityHandle(code.ReadInt32());
                    if (token.Kind == HandleKind.FieldDefinition)
                    {
                        fields.Add((FieldDefinitionHandle)token);
                    }

                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += targets * sizeof(int);
                    break;
                case var other:
                    code.Offset += LengthOf(other);
                    break;
            }
        }
    }

    private static int LengthOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    // Constant data is a field with an address and a type that is nothing but its length.
    private int DataLength(FieldDefinitionHandle handle)
    {
        var field = _metadata.GetFieldDefinition(handle);
        if (field.GetRelativeVirtualAddress() == 0)
        {
            return 0;
        }

        var signature = _metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        return signature.ReadSignatureTypeCode() switch
        {
            SignatureTypeCode.TypeHandle => _metadata.GetTypeDefinition((TypeDefinitionHandle)signature.ReadTypeHandle()).GetLayout().Size,
            SignatureTypeCode.Byte or SignatureTypeCode.SByte => 1,
            SignatureTypeCode.Int16 or SignatureTypeCode.UInt16 => 2,
            SignatureTypeCode.Int32 or SignatureTypeCode.UInt32 => 4,
            _ => 8,
        };
    }

    private string OutermostName(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
        {
            type = _metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        return _metadata.GetString(type.Name);
    }
}
