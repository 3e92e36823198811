using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages;

public sealed class TokenReaderTests
{
    [Theory]
    [InlineData("ЕО-мен", "ео мен")]
    [InlineData("ЕБнин", "ебнин")]
    [InlineData("Қазақстан, Өзбекстан!", "казакстан озбекстан")]
    [InlineData("o'zbek", "ozbek")]
    [InlineData("Kazakhstan's 'policy'", "kazakhstans policy")]
    [InlineData("rock'n'roll'", "rocknroll")]
    [InlineData("C5+1 G7", "c5 1 g7")]
    [InlineData("", "")]
    [InlineData(" ... !? «» 🙂", "")]
    public void Text_is_cut_into_folded_words(string text, string expected) => Assert.Equal(expected, string.Join(' ', Cut(text).Select(token => token.Text)));

    [Theory]
    [InlineData("2023жылы", "2023", "жылы")]
    [InlineData("2024-жылдын", "2024", "жылдын")]
    [InlineData("34тен", "34", "тен")]
    public void A_number_parts_from_the_ending_written_to_it(string text, string number, string ending) =>
        Assert.Equal([number, ending], Cut(text).Select(token => token.Text));

    [Theory]
    [InlineData("1 234 567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("33 100", "33100")]
    [InlineData("5,000", "5000")]
    [InlineData("5000", "5000")]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("12.50", "12.5")]
    [InlineData("4.0", "4")]
    [InlineData("100.00", "100")]
    [InlineData("0,125", "0.125")]
    [InlineData("55.4%", "55.4")]
    [InlineData("55,4 %", "55.4")]
    [InlineData("€54.8", "54.8")]
    [InlineData("-5,5", "5.5")]
    [InlineData("1 234,5", "1234.5")]
    public void One_number_has_one_form_however_it_is_written(string text, string expected)
    {
        var token = Assert.Single(Cut(text));

        Assert.Equal((expected, TokenKind.Number), token);
    }

    [Theory]
    [InlineData("12, 5", "12 5")]
    [InlineData("7, 100", "7 100")]
    [InlineData("2023, 2024", "2023 2024")]
    [InlineData("2020 100", "2020 100")]
    [InlineData("1 2345", "1 2345")]
    [InlineData("01.03.2020", "01.03 2020")]
    [InlineData("2020/2025", "2020 2025")]
    public void Numbers_that_stand_side_by_side_stay_apart(string text, string expected) => Assert.Equal(expected, string.Join(' ', Cut(text).Select(token => token.Text)));

    [Theory]
    [InlineData("1900", TokenKind.Year)]
    [InlineData("2024", TokenKind.Year)]
    [InlineData("2099", TokenKind.Year)]
    [InlineData("1899", TokenKind.Number)]
    [InlineData("2100", TokenKind.Number)]
    [InlineData("2024.5", TokenKind.Number)]
    [InlineData("202", TokenKind.Number)]
    [InlineData("20240", TokenKind.Number)]
    [InlineData("жыл", TokenKind.Word)]
    public void Four_digits_of_our_centuries_are_a_year(string text, TokenKind expected) => Assert.Equal(expected, Assert.Single(Cut(text)).Kind);

    [Theory]
    [InlineData("Кaзaхстан", "казахстан")]
    [InlineData("Kaзахcтaн", "казахстан")]
    [InlineData("EPСA", "epca")]
    [InlineData("Eврoпа", "европа")]
    public void Letters_borrowed_from_the_other_script_are_put_right(string text, string expected) => Assert.Equal(expected, Assert.Single(Cut(text)).Text);

    [Theory]
    [InlineData("EPCA", true, true)]
    [InlineData("oil", false, true)]
    [InlineData("ЕО", true, false)]
    [InlineData("мунай", false, false)]
    [InlineData("Кaзахстан", true, false)]
    public void A_token_tells_its_capital_and_its_script(string text, bool isCapitalised, bool isLatin)
    {
        var reader = new TokenReader(text, stackalloc char[TokenReader.MaxWord]);

        Assert.True(reader.Read());
        Assert.Equal((isCapitalised, isLatin), (reader.IsCapitalised, reader.IsLatin));
    }

    [Fact]
    public void A_token_tells_where_it_stands()
    {
        var reader = new TokenReader("  ЕО-мен 1 234,", stackalloc char[TokenReader.MaxWord]);
        var places = new List<(int Start, int End)>();

        while (reader.Read()) places.Add((reader.Start, reader.End));

        Assert.Equal([(2, 4), (5, 8), (9, 14)], places);
    }

    [Fact]
    public void A_word_longer_than_any_is_cut_off_and_the_next_is_read()
    {
        var tokens = Cut(new string('а', 500) + " " + new string('7', 500) + " жыл");

        Assert.Equal([new string('а', TokenReader.MaxWord), new string('7', TokenReader.MaxWord), "жыл"], tokens.Select(token => token.Text));
    }

    private static List<(string Text, TokenKind Kind)> Cut(string text)
    {
        var tokens = new List<(string, TokenKind)>();
        var reader = new TokenReader(text, stackalloc char[TokenReader.MaxWord]);
        while (reader.Read()) tokens.Add((reader.Token.ToString(), reader.Kind));
        return tokens;
    }
}
