using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace SipStatus.Tests;

/// <summary>
/// Which type of an assembly uses which other type of the same assembly: in signatures, bases, constraints, attributes, locals and the
/// instructions of methods. Nested types and what the compiler makes count as the outermost type around them.
/// </summary>
/// <remarks>
/// Constants leave no trace in an assembly, and a type among the arguments of an attribute is text: neither is seen here.
/// </remarks>
internal sealed class TypeReferences : IDisposable
{
    private static readonly Dictionary<int, OpCode> s_operations = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(operation => operation.Value & 0xFFFF);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly HandleCollector _collector;

    public TypeReferences(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
        _collector = new HandleCollector(_metadata);
    }

    /// <summary>Each pair of full names once.</summary>
    public IReadOnlyCollection<(string User, string Used)> All()
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var handle in _metadata.TypeDefinitions)
        {
            _collector.Types.Clear();
            CollectFrom(_metadata.GetTypeDefinition(handle));
            pairs.UnionWith(_collector.Types.Select(used => (FullName(handle), FullName(used))));
        }

        pairs.RemoveWhere(pair => pair.Item1 == pair.Item2);
        return pairs;
    }

    public void Dispose() => _file.Dispose();

    private string FullName(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        return type.IsNested
            ? FullName(type.GetDeclaringType())
            : $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";
    }

    private void CollectFrom(TypeDefinition type)
    {
        _collector.Add(type.BaseType);
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            _collector.Add(_metadata.GetInterfaceImplementation(implementation).Interface);
        }

        foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
        {
            field.DecodeSignature(_collector, null);
            CollectFrom(field.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties())
        {
            CollectFrom(_metadata.GetPropertyDefinition(property).GetCustomAttributes());
        }

        foreach (var method in type.GetMethods().Select(_metadata.GetMethodDefinition))
        {
            method.DecodeSignature(_collector, null);
            CollectFrom(method.GetGenericParameters());
            CollectFrom(method.GetCustomAttributes());
            if (method.RelativeVirtualAddress != 0)
            {
                CollectFrom(_file.GetMethodBody(method.RelativeVirtualAddress));
            }
        }

        CollectFrom(type.GetGenericParameters());
        CollectFrom(type.GetCustomAttributes());
    }

    private void CollectFrom(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(handle => _metadata.GetGenericParameter(handle).GetConstraints()))
        {
            _collector.Add(_metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void CollectFrom(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
        {
            _collector.Add(_metadata.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void CollectFrom(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_collector, null);
        }

        foreach (var region in body.ExceptionRegions)
        {
            _collector.Add(region.CatchType);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int first = code.ReadByte();
            var operation = s_operations[first == 0xFE ? 0xFE00 | code.ReadByte() : first];
            switch (operation.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType
                    or OperandType.InlineSig:
                    _collector.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                default: // Numbers, strings and targets of four bytes.
                    code.Offset += 4;
                    break;
            }
        }
    }

    /// <summary>Takes down every type of the assembly that a handle or a signature leads to. Nothing is made of them.</summary>
    private sealed class HandleCollector(MetadataReader metadata) : ISignatureTypeProvider<object?, object?>
    {
        public HashSet<TypeDefinitionHandle> Types { get; } = [];

        public void Add(EntityHandle handle)
        {
            if (handle.IsNil)
            {
                return; // No base, as an interface, or a catch of everything.
            }

            switch (handle.Kind)
            {
                case HandleKind.TypeDefinition:
                    Types.Add((TypeDefinitionHandle)handle);
                    break;
                case HandleKind.TypeSpecification:
                    metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null);
                    break;
                case HandleKind.FieldDefinition:
                    Types.Add(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                    break;
                case HandleKind.MethodDefinition:
                    Types.Add(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                    break;
                case HandleKind.MemberReference:
                    Add(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent);
                    break;
                case HandleKind.MethodSpecification:
                    var specification = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                    Add(specification.Method);
                    specification.DecodeSignature(this, null);
                    break;
                case HandleKind.StandaloneSignature:
                    metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(this, null);
                    break;
                default: // A type of another assembly.
                    break;
            }
        }

        public object? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
        {
            Types.Add(handle);
            return null;
        }

        public object? GetTypeFromSpecification(
            MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
        {
            Add(handle);
            return null;
        }

        public object? GetArrayType(object? elementType, ArrayShape shape) => null;

        public object? GetByReferenceType(object? elementType) => null;

        public object? GetFunctionPointerType(MethodSignature<object?> signature) => null;

        public object? GetGenericInstantiation(object? genericType, System.Collections.Immutable.ImmutableArray<object?> typeArguments) =>
            null;

        public object? GetGenericMethodParameter(object? genericContext, int index) => null;

        public object? GetGenericTypeParameter(object? genericContext, int index) => null;

        public object? GetModifiedType(object? modifier, object? unmodifiedType, bool isRequired) => null;

        public object? GetPinnedType(object? elementType) => null;

        public object? GetPointerType(object? elementType) => null;

        public object? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

        public object? GetSZArrayType(object? elementType) => null;

        public object? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => null;
    }
}
