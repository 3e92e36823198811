using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Core.Knowledge;

/// <summary>Why a document cannot be taken, in words for whoever gave it.</summary>
public sealed class DocumentException(string message, Exception? innerException = null) : Exception(message, innerException);

/// <summary>Cuts a document into passages that can be cited: its paragraphs, each with the heading that it stands under.</summary>
public static partial class DocumentFiles
{
    /// <summary>A long book is a few megabytes; more is a mistake.</summary>
    private const int MaxBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="languageOf">Tells the language of a paragraph; the second argument is that of the paragraph before it.</param>
    /// <exception cref="DocumentException">The file is missing, unreadable, empty or of another format.</exception>
    public static ImportedDocument Read(string path, Func<string, Language?, Language> languageOf)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(languageOf);
        Func<string, (string? Title, IEnumerable<Block> Blocks)> cut = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" => text => (null, Paragraphs(text)),
            ".md" or ".markdown" => text => (null, Markdown(text)),
            ".html" or ".htm" => Html,
            _ => throw new DocumentException($"{Path.GetFileName(path)} cannot be taken; give a document in plain text (.txt), Markdown (.md) or HTML (.html)."),
        };
        var (title, blocks) = cut(ReadText(path).ReplaceLineEndings("\n"));

        var heading = (string?)null;
        var paragraph = 0;
        Language? language = null;
        var passages = ImmutableArray.CreateBuilder<Passage>();
        foreach (var (text, isHeading) in blocks)
        {
            if (isHeading)
            {
                heading = text;
                title ??= text;
                paragraph = 0;
                continue;
            }
            paragraph++;
            language = languageOf(text, language);
            passages.Add(new Passage(passages.Count + 1, heading is null ? $"paragraph {paragraph}" : $"{heading}, paragraph {paragraph}", language, text));
        }
        if (passages.Count == 0) throw new DocumentException($"{Path.GetFileName(path)} has no text to take passages from.");
        return new ImportedDocument(title ?? Path.GetFileNameWithoutExtension(path), Path.GetFileName(path), passages.ToImmutable());
    }

    private static string ReadText(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw new DocumentException($"There is no file {path}.");
            if (file.Length > MaxBytes) throw new DocumentException($"{file.Name} is larger than {MaxBytes / 1024 / 1024} MB; cut it into parts.");
            return Utf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').Normalize(NormalizationForm.FormC);
        }
        catch (Exception exception) when (exception is DecoderFallbackException or ArgumentException)
        {
            throw new DocumentException($"{Path.GetFileName(path)} is not in UTF-8; save it in UTF-8 first.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    private static IEnumerable<Block> Paragraphs(string text) =>
        BlankLines.Split(text).Select(paragraph => Spaces.Replace(paragraph, " ").Trim()).Where(paragraph => paragraph.Length > 0).Select(paragraph => new Block(paragraph, false));

    private static IEnumerable<Block> Markdown(string text)
    {
        // A heading is a paragraph of its own, whether or not blank lines part it from the next.
        foreach (var block in Paragraphs(MarkdownHeading.Replace(text, "\n\n$0\n\n")))
        {
            var heading = MarkdownHeading.Match(block.Text);
            yield return heading.Success ? new Block(heading.Groups["text"].Value.Trim(), true) : block;
        }
    }

    private static (string? Title, IEnumerable<Block> Blocks) Html(string html)
    {
        var title = HtmlTitle.Match(html) is { Success: true } match ? Spaces.Replace(WebUtility.HtmlDecode(match.Groups[1].Value), " ").Trim() : null;
        return (string.IsNullOrEmpty(title) ? null : title, HtmlBlocks(HtmlUnseen.Replace(html, " ")));
    }

    private static IEnumerable<Block> HtmlBlocks(string html)
    {
        var isHeading = false;
        // Line breaks inside a paragraph are spaces in HTML; block elements part paragraphs.
        foreach (var part in HtmlBlockTag.Split(html.Replace('\n', ' ')))
        {
            if (HtmlHeadingTag.Match(part) is { Success: true } tag)
            {
                isHeading = tag.Groups["close"].Length == 0;
                continue;
            }
            var text = Spaces.Replace(WebUtility.HtmlDecode(HtmlTag.Replace(part, "")), " ").Trim();
            if (text.Length > 0) yield return new Block(text, isHeading);
        }
    }

    private readonly record struct Block(string Text, bool IsHeading);

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(@"^#{1,6}[ \t]+(?<text>.+?)[ \t#]*$", RegexOptions.Multiline)]
    private static partial Regex MarkdownHeading { get; }

    [GeneratedRegex(@"<title[^>]*>(.*?)</title>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HtmlTitle { get; }

    [GeneratedRegex(@"<!--.*?-->|<(head|script|style|template|svg|noscript)\b.*?</\1\s*>|<!doctype[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HtmlUnseen { get; }

    /// <summary>Headings are kept by the split, so that their text can be told from a paragraph's.</summary>
    [GeneratedRegex(@"(</?h[1-6]\b[^>]*>)|</?(?:p|div|section|article|main|header|footer|nav|aside|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|figure|figcaption|br|hr|body|html)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlBlockTag { get; }

    [GeneratedRegex(@"^<(?<close>/?)h[1-6]\b", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlHeadingTag { get; }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex HtmlTag { get; }
}
