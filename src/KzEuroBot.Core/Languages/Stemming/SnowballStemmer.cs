using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace KzEuroBot.Core.Languages.Stemming;

/// <summary>
/// The Russian and English Snowball stemmers, called directly. A Snowball program holds the word that it works on,
/// so each call takes one that is idle.
/// </summary>
public sealed class SnowballStemmer
{
    private readonly Func<SnowballProgram> _create;
    private readonly ConcurrentBag<SnowballProgram> _idle = [];

    private SnowballStemmer(Func<SnowballProgram> create) => _create = create;

    public static SnowballStemmer Russian { get; } = new(() => new RussianStemmer());

    public static SnowballStemmer English { get; } = new(() => new EnglishStemmer());

    /// <summary>The stem of a folded word (lower case, ё written е).</summary>
    public string Stem(string foldedWord)
    {
        ArgumentNullException.ThrowIfNull(foldedWord);
        var program = _idle.TryTake(out var idle) ? idle : _create();
        program.SetCurrent(foldedWord);
        program.Stem();
        var stem = program.Current;
        _idle.Add(program);
        return stem == foldedWord ? foldedWord : stem;
    }
}
