using System.Runtime.InteropServices;

namespace KzEuroBot.Core.Retrieval;

/// <summary>
/// The words of every fact in one language, by number in the <see cref="Vocabulary"/>: label, text and the questions that it answers. They lie one
/// after another in one list, for an array to each text would cost more to collect than the words take.
/// </summary>
internal sealed class FactWords
{
    /// <summary>The fields that are searched and how much a word in each counts.</summary>
    public static readonly (string Name, float Weight)[] Fields = [("label", 2), ("text", 1), ("asks", 2)];

    private const int AsksFrom = 2;

    private readonly List<int> _words = [];
    /// <summary>Where each text ends among the words; the first text begins at 0.</summary>
    private readonly List<int> _textEnd = [];
    /// <summary>Each fact's first text, and one past the last fact's.</summary>
    private readonly List<int> _firstText = [0];

    public int Count => _firstText.Count - 1;

    public void Add(int word) => _words.Add(word);

    /// <summary>Closes a text; a fact's first is its label, then comes its text, then its questions.</summary>
    public void EndText() => _textEnd.Add(_words.Count);

    public void EndFact() => _firstText.Add(_textEnd.Count);

    public ReadOnlySpan<int> Label(int fact) => Words(_firstText[fact]);

    public ReadOnlySpan<int> Text(int fact) => Words(_firstText[fact] + 1);

    public int AskCount(int fact) => _firstText[fact + 1] - _firstText[fact] - AsksFrom;

    public ReadOnlySpan<int> Ask(int fact, int ask) => Words(_firstText[fact] + AsksFrom + ask);

    /// <summary>Label, text and questions in one.</summary>
    public ReadOnlySpan<int> All(int fact) => CollectionsMarshal.AsSpan(_words)[Start(_firstText[fact])..Start(_firstText[fact + 1])];

    /// <summary>Words in a field of <see cref="Fields"/>.</summary>
    public int Length(int fact, int field)
    {
        var first = _firstText[fact] + field;
        var last = field == AsksFrom ? _firstText[fact + 1] - 1 : first;
        return last < first ? 0 : _textEnd[last] - Start(first);
    }

    public float[] AverageLengths()
    {
        var averages = new float[Fields.Length];
        for (var fact = 0; fact < Count; fact++)
            for (var field = 0; field < averages.Length; field++) averages[field] += (float)Length(fact, field) / Count;
        return averages;
    }

    /// <summary>The words of the text that was ended last.</summary>
    public ReadOnlySpan<int> Last() => Words(_textEnd.Count - 1);

    private ReadOnlySpan<int> Words(int text) => CollectionsMarshal.AsSpan(_words)[Start(text).._textEnd[text]];

    private int Start(int text) => text == 0 ? 0 : _textEnd[text - 1];
}
