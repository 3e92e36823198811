namespace KzEuroBot.Core.Languages;

public enum TokenKind
{
    Word,

    /// <summary>A whole number of four digits from 1900 to 2099.</summary>
    Year,
    Number,
}

/// <summary>
/// Cuts normalised text into folded words and canonical numbers, without allocating. Facts and questions pass the same reader, or nothing matches.
/// Hyphens cut (ЕО-мен, 2024-жылы), apostrophes inside words vanish (o'zbek), a number and the suffix written to it part (2023жылы),
/// thousands are joined (1 234 567) and the decimal comma becomes a point (12,5).
/// </summary>
public ref struct TokenReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>Longer words are cut off here; no word of the four languages is as long.</summary>
    public const int MaxWord = 48;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _position;
    private int _length;

    /// <summary>The token, folded; valid until the next <see cref="Read"/>.</summary>
    public readonly ReadOnlySpan<char> Token => _buffer[.._length];

    public TokenKind Kind { get; private set; }

    /// <summary>Where the token begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the token ends in the text.</summary>
    public readonly int End => _position;

    public bool IsCapitalised { get; private set; }

    /// <summary>True when every letter of the word is Latin.</summary>
    public bool IsLatin { get; private set; }

    public bool Read()
    {
        while (_position < _text.Length && !char.IsLetterOrDigit(_text[_position])) _position++;
        if (_position == _text.Length) return false;
        Start = _position;
        _length = 0;
        IsCapitalised = char.IsUpper(_text[_position]);
        IsLatin = false;
        if (char.IsAsciiDigit(_text[_position])) ReadNumber();
        else ReadWord();
        return true;
    }

    private void ReadWord()
    {
        Kind = TokenKind.Word;
        int latin = 0, cyrillic = 0;
        for (; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == '\'')
            {
                if (_position + 1 < _text.Length && char.IsLetter(_text[_position + 1])) continue;
                break;
            }
            if (!char.IsLetterOrDigit(c)) break;
            if (IsLatinLetter(c)) latin++;
            else if (c is >= '\u0400' and <= '\u04ff') cyrillic++;
            if (_length < MaxWord && _length < _buffer.Length) _buffer[_length++] = Folding.Fold(c);
        }
        IsLatin = latin > 0 && cyrillic == 0;
        if (latin > 0 && cyrillic > 0) LookAlikes.Unify(_buffer[.._length], toCyrillic: cyrillic >= latin);
    }

    private void ReadNumber()
    {
        Kind = TokenKind.Number;
        var digits = 0;
        var whole = true;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (char.IsAsciiDigit(c)) Append(c, ref digits);
            else if (whole && IsThousandsGap()) _position++;
            else if (whole && c is '.' or ',' && NextIsDigit(_position + 1))
            {
                if (_length < _buffer.Length) _buffer[_length++] = '.';
                whole = false;
                _position++;
            }
            else break;
        }
        if (!whole) TrimFraction();
        else if (digits == 4 && (_buffer[0] == '2' && _buffer[1] is '0' || _buffer[0] == '1' && _buffer[1] == '9')) Kind = TokenKind.Year;
    }

    private void Append(char c, ref int digits)
    {
        if (_length < MaxWord && _length < _buffer.Length) _buffer[_length++] = c;
        digits++;
        _position++;
    }

    /// <summary>55.40 and 55.4 are one number, and so are 4.0 and 4.</summary>
    private void TrimFraction()
    {
        while (_length > 0 && _buffer[_length - 1] == '0') _length--;
        if (_length > 0 && _buffer[_length - 1] == '.') _length--;
    }

    private readonly bool NextIsDigit(int at) => at < _text.Length && char.IsAsciiDigit(_text[at]);

    /// <summary>A space or comma between one to three digits and exactly three more: 5 000, 1,234,567.</summary>
    private readonly bool IsThousandsGap()
    {
        var gap = _text[_position];
        if (gap is not (' ' or ',')) return false;
        var before = 0;
        for (var i = _position - 1; i >= Start && char.IsAsciiDigit(_text[i]); i--) before++;
        if (before is 0 or > 3 || (gap == ',' && _text[Start] == '0')) return false;
        var after = 0;
        while (NextIsDigit(_position + 1 + after)) after++;
        return after == 3;
    }

    private static bool IsLatinLetter(char c) => char.IsAsciiLetter(c) || c is >= '\u00c0' and <= '\u024f';
}

/// <summary>Letters that look the same in both scripts and are typed for one another, inside one word.</summary>
internal static class LookAlikes
{
    private const string Latin = "aeopcxyihkmt";
    private const string Cyrillic = "аеорсхуихкмт";

    public static void Unify(Span<char> word, bool toCyrillic)
    {
        var (from, to) = toCyrillic ? (Latin, Cyrillic) : (Cyrillic, Latin);
        foreach (ref var c in word)
            if (from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at) c = to[at];
    }
}
