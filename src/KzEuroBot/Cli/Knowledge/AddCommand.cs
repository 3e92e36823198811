using System.CommandLine;
using KzEuroBot.Core.Knowledge;
using KzEuroBot.Core.Languages.Detection;

namespace KzEuroBot.Cli.Knowledge;

/// <summary>kzeurobot knowledge add</summary>
internal static class AddCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("DOCUMENT") { Description = "A document in plain text (.txt), Markdown (.md) or HTML (.html), in UTF-8." };
        var title = new Option<string?>("--title") { Description = "The document's title; without it its own, or its file name." };
        var command = new Command("add", "Cut a document into passages and keep it for editors; nothing is answered from it.") { file, title };
        command.SetAction(parsed =>
        {
            var document = Read(Path.GetFullPath(parsed.GetValue(file)!, context.WorkingDirectory));
            if (parsed.GetValue(title) is { Length: > 0 } given) document = document with { Title = given };
            using var store = StoreAccess.Open(context);
            var number = store.AddDocument(document, StoreAccess.Who(context));
            var languages = document.Passages.GroupBy(passage => passage.Language.Code).Select(group => $"{group.Count()} {group.Key}");
            context.Output.WriteLine($"Document {number} is kept: '{document.Title}' with {document.Passages.Length} passages ({string.Join(", ", languages)}).");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static ImportedDocument Read(string path)
    {
        try
        {
            return DocumentFiles.Read(path, (text, before) => LanguageDetector.Instance.Detect(text, conversation: before).Language);
        }
        catch (DocumentException exception)
        {
            throw new CliException(ExitCodes.InputFault, exception.Message, exception);
        }
    }
}
