using KzEuroBot.Core.Languages;
using Xunit;

namespace KzEuroBot.Core.Tests.Languages;

public sealed class KeyboardLayoutTests
{
    [Theory]
    [InlineData("rfpf[cnfy", "казахстан")]
    [InlineData("Rjulf dcnegbkj d cbke CHGC", "когда вступило в силу српс")]
    [InlineData("tdhjcj.p", "евросоюз")]
    [InlineData("'rcgjhn", "экспорт")]
    [InlineData("`krf", "ёлка")]
    public void Words_typed_on_the_wrong_layout_are_put_right(string typed, string expected) => Assert.Equal(expected, KeyboardLayout.LatinToCyrillic(typed));

    [Theory]
    [InlineData("2024 ?!", "2024 ?!")]
    [InlineData("мунай", "мунай")]
    [InlineData("", "")]
    public void What_no_letter_key_writes_stays(string typed, string expected) => Assert.Equal(expected, KeyboardLayout.LatinToCyrillic(typed));
}
