using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KzEuroBot.Core.Knowledge;

/// <summary>
/// A YAML document as its author wrote it, with the place of each part. YamlDotNet's own tree stops at the first repeated key, which would hide
/// every fault after it; this one keeps repeated keys for the reader to report.
/// </summary>
internal abstract record YamlNode(PackPosition At)
{
    /// <summary>Packs are a handful of levels deep; more is a mistake, or an attack on the stack.</summary>
    private const int MaxDepth = 16;

    public sealed record Scalar(PackPosition At, string Text, bool IsPlain) : YamlNode(At)
    {
        public bool IsNull => IsPlain && Text is "" or "~" or "null";
    }

    public sealed record Sequence(PackPosition At, ImmutableArray<YamlNode> Items) : YamlNode(At);

    public sealed record Mapping(PackPosition At, ImmutableArray<(Scalar Key, YamlNode Value)> Entries) : YamlNode(At);

    /// <summary>Null when the text is no single YAML document; the reason is then among the faults.</summary>
    public static YamlNode? Parse(string text, string file, List<PackFault> faults)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new Scalar(new PackPosition(file, 1, 1), "", IsPlain: true);
            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, file, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
                faults.Add(Fault(file, second.Start, "A second document begins here; a file of the pack has one."));
            return root;
        }
        catch (YamlException exception)
        {
            faults.Add(Fault(file, exception.Start, $"This is not valid YAML: {exception.Message.TrimEnd('.')}."));
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // YamlDotNet's scanner gives up so on some broken quotes and brackets; what it read last is the nearest place.
            faults.Add(Fault(file, parser.Current?.End ?? Mark.Empty, "This is not valid YAML from here on; look for a bracket, quote or colon too many."));
            return null;
        }
    }

    private static YamlNode ReadNode(Parser parser, string file, int depth)
    {
        var here = parser.Current ?? throw new YamlException("The document ends too early.");
        if (depth > MaxDepth) throw new YamlException(here.Start, here.End, $"More than {MaxDepth} levels");
        switch (parser.Consume<ParsingEvent>())
        {
            case YamlDotNet.Core.Events.Scalar scalar:
                return new Scalar(Position(file, scalar.Start), scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart start:
                var items = ImmutableArray.CreateBuilder<YamlNode>();
                while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(parser, file, depth + 1));
                return new Sequence(Position(file, start.Start), items.ToImmutable());
            case MappingStart start:
                var entries = ImmutableArray.CreateBuilder<(Scalar, YamlNode)>();
                while (!parser.TryConsume<MappingEnd>(out _))
                {
                    var key = ReadNode(parser, file, depth + 1) as Scalar
                        ?? throw new YamlException(here.Start, here.End, "A key must be a plain word");
                    entries.Add((key, ReadNode(parser, file, depth + 1)));
                }
                return new Mapping(Position(file, start.Start), entries.ToImmutable());
            case AnchorAlias alias:
                throw new YamlException(alias.Start, alias.End, $"The alias *{alias.Value} cannot be used here; write the text out");
            case var other:
                throw new YamlException(other.Start, other.End, "A text, a list or a map is expected here");
        }
    }

    private static PackPosition Position(string file, Mark mark) => new(file, (int)mark.Line, (int)mark.Column);

    private static PackFault Fault(string file, Mark mark, string message) => new(file, (int)mark.Line, message, (int)mark.Column);
}
