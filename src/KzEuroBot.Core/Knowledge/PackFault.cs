using System.Collections.Immutable;

namespace KzEuroBot.Core.Knowledge;

/// <summary>Something in the pack's files that an editor has to correct.</summary>
/// <param name="File">Path inside the pack's folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 where the whole file is meant.</param>
/// <param name="Column">From 1; 0 where the whole line is meant.</param>
public sealed record PackFault(string File, int Line, string Message, int Column = 0)
{
    /// <summary>The form that editors and terminals turn into a link: facts/trade.yaml:12:5: message.</summary>
    public override string ToString() =>
        Line == 0 ? $"{File}: {Message}" : Column == 0 ? $"{File}:{Line}: {Message}" : $"{File}:{Line}:{Column}: {Message}";
}

/// <summary>What reading a folder came to.</summary>
/// <param name="Pack">Null when there is any fault: a faulty pack is never answered from.</param>
/// <param name="Faults">All of them, in the order of files and lines.</param>
public sealed record PackReading(Pack? Pack, ImmutableArray<PackFault> Faults)
{
    /// <summary>What should be looked at, in the same order; a pack that has only these is answered from.</summary>
    public ImmutableArray<PackFault> Warnings { get; init; } = [];
}

/// <summary>What reading golden questions came to.</summary>
public sealed record QuestionsReading(ImmutableArray<GoldenQuestion> Questions, ImmutableArray<PackFault> Faults);

/// <summary>A place in the pack's files.</summary>
public readonly record struct PackPosition(string File, int Line, int Column);
