using KzEuroBot.Core.Languages;

namespace KzEuroBot.Cli;

/// <summary>What only the terminal says: the commands of a conversation, and a heading of `ask`.</summary>
internal sealed record TerminalPhrases
{
    public required string Welcome { get; init; }
    public required string Help { get; init; }
    public required string LanguageUnknown { get; init; }
    public required string CommandUnknown { get; init; }
    public required string Goodbye { get; init; }

    /// <summary>Above the references that `ask --cite` adds.</summary>
    public required string ReferencesHeading { get; init; }

    public static PerLanguage<TerminalPhrases> Of { get; } = new(
        En: new()
        {
            Welcome = "Ask about Kazakhstan's European policy in English, Russian, Kyrgyz or Kazakh. /help shows the commands.",
            Help = """
                /language en|ru|ky|kk   answer in this language from now on
                /topics                 what I can tell you about
                /help                   this list
                /quit                   leave
                """,
            LanguageUnknown = "Choose en, ru, ky or kk, for example: /language en",
            CommandUnknown = "I do not know this command. /help shows the commands.",
            Goodbye = "Goodbye!",
            ReferencesHeading = "References for your paper",
        },
        Ru: new()
        {
            Welcome = "Спрашивайте о европейской политике Казахстана на русском, английском, кыргызском или казахском языке. /help покажет команды.",
            Help = """
                /language en|ru|ky|kk   дальше отвечать на этом языке
                /topics                 о чём я могу рассказать
                /help                   этот список
                /quit                   выйти
                """,
            LanguageUnknown = "Укажите en, ru, ky или kk, например: /language ru",
            CommandUnknown = "Я не знаю такой команды. /help покажет команды.",
            Goodbye = "До свидания!",
            ReferencesHeading = "Библиографические ссылки",
        },
        Ky: new()
        {
            Welcome = "Казакстандын Европа багытындагы саясаты жөнүндө кыргызча, орусча, англисче же казакча сураңыз. Буйруктарды /help көрсөтөт.",
            Help = """
                /language en|ru|ky|kk   мындан ары ушул тилде жооп берем
                /topics                 эмнелер жөнүндө айтып бере алам
                /help                   ушул тизме
                /quit                   чыгуу
                """,
            LanguageUnknown = "en, ru, ky же kk деп көрсөтүңүз, мисалы: /language ky",
            CommandUnknown = "Мен мындай буйрукту билбейм. Буйруктарды /help көрсөтөт.",
            Goodbye = "Кош болуңуз!",
            ReferencesHeading = "Библиографиялык шилтемелер",
        },
        Kk: new()
        {
            Welcome = "Қазақстанның Еуропа бағытындағы саясаты туралы қазақша, орысша, ағылшынша немесе қырғызша сұраңыз. Пәрмендерді /help көрсетеді.",
            Help = """
                /language en|ru|ky|kk   бұдан былай осы тілде жауап беру
                /topics                 не туралы айтып бере аламын
                /help                   осы тізім
                /quit                   шығу
                """,
            LanguageUnknown = "en, ru, ky немесе kk деп көрсетіңіз, мысалы: /language kk",
            CommandUnknown = "Мен мұндай пәрменді білмеймін. Пәрмендерді /help көрсетеді.",
            Goodbye = "Сау болыңыз!",
            ReferencesHeading = "Библиографиялық сілтемелер",
        });
}
