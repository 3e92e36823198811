using KzEuroBot.Core.Answering;
using KzEuroBot.Core.Languages;

namespace KzEuroBot.Channels.WebChat;

/// <summary>What the HTTP interface and the pages of sources say to people. The chat page has its own texts in wwwroot/strings.json.</summary>
internal sealed record WebChatPhrases
{
    public required string TooLarge { get; init; }
    public required string NotUtf8 { get; init; }
    public required string NotJson { get; init; }
    public required string NoQuestion { get; init; }
    public required string QuestionTooLong { get; init; }
    public required string ConversationTooLong { get; init; }
    public required string UnknownLanguage { get; init; }
    public required string UnknownStyle { get; init; }
    public required string Source { get; init; }
    public required string Authors { get; init; }
    public required string Container { get; init; }
    public required string Issue { get; init; }
    public required string Published { get; init; }
    public required string Kind { get; init; }
    public required string WrittenIn { get; init; }
    public required string Address { get; init; }
    public required string CitedFacts { get; init; }
    public required string BackToChat { get; init; }
    public required string SourceUnknown { get; init; }
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }
    public required IReadOnlyDictionary<string, string> LanguageNames { get; init; }

    public static PerLanguage<WebChatPhrases> All { get; } = new(
        En: new()
        {
            TooLarge = "The request is larger than 16 KB; ask a shorter question.",
            NotUtf8 = "The text is not valid UTF-8; send it in the UTF-8 encoding.",
            NotJson = """The body is not the expected JSON; send an object such as {"question": "…"}.""",
            NoQuestion = """The question is empty or missing; write what you want to know in the field "question" (in an address, "q").""",
            QuestionTooLong = $"The question is longer than {Question.MaxLength:N0} characters; shorten it.",
            ConversationTooLong = $"The name of the conversation is longer than {AskRequest.MaxConversationLength} characters; use a shorter one.",
            UnknownLanguage = "The language is unknown; use en, ru, ky or kk.",
            UnknownStyle = "The style of references is unknown; use gost, apa or bibtex.",
            Source = "Source",
            Authors = "Authors",
            Container = "Published in",
            Issue = "Issue",
            Published = "Date",
            Kind = "Kind",
            WrittenIn = "Language",
            Address = "Address",
            CitedFacts = "What the bot knows from this source",
            BackToChat = "Back to the chat",
            SourceUnknown = "The bot has no source at this address; open the chat and follow a link in an answer.",
            Kinds = new Dictionary<string, string>
            {
                ["academic"] = "academic article",
                ["official"] = "official document",
                ["press"] = "press",
                ["statistics"] = "statistics",
                ["legal"] = "legal act",
                ["other"] = "other",
            },
            LanguageNames = new Dictionary<string, string> { ["en"] = "English", ["ru"] = "Russian", ["ky"] = "Kyrgyz", ["kk"] = "Kazakh" },
        },
        Ru: new()
        {
            TooLarge = "Запрос больше 16 КБ; задайте вопрос покороче.",
            NotUtf8 = "Текст не в кодировке UTF-8; отправьте его в UTF-8.",
            NotJson = """Тело запроса не соответствует ожидаемому JSON; отправьте объект вида {"question": "…"}.""",
            NoQuestion = """Вопрос пуст или не указан; напишите, что вы хотите узнать, в поле "question" (в адресе — "q").""",
            QuestionTooLong = $"Вопрос длиннее {Question.MaxLength} знаков; сократите его.",
            ConversationTooLong = $"Название беседы длиннее {AskRequest.MaxConversationLength} знаков; выберите покороче.",
            UnknownLanguage = "Неизвестный язык; укажите en, ru, ky или kk.",
            UnknownStyle = "Неизвестный стандарт оформления ссылок; укажите gost, apa или bibtex.",
            Source = "Источник",
            Authors = "Авторы",
            Container = "Где опубликовано",
            Issue = "Выпуск",
            Published = "Дата",
            Kind = "Вид",
            WrittenIn = "Язык",
            Address = "Адрес",
            CitedFacts = "Что бот знает из этого источника",
            BackToChat = "Вернуться в чат",
            SourceUnknown = "У бота нет источника с таким адресом; откройте чат и перейдите по ссылке в ответе.",
            Kinds = new Dictionary<string, string>
            {
                ["academic"] = "научная статья",
                ["official"] = "официальный документ",
                ["press"] = "пресса",
                ["statistics"] = "статистика",
                ["legal"] = "правовой акт",
                ["other"] = "другое",
            },
            LanguageNames = new Dictionary<string, string> { ["en"] = "английский", ["ru"] = "русский", ["ky"] = "кыргызский", ["kk"] = "казахский" },
        },
        Ky: new()
        {
            TooLarge = "Сурам 16 КБдан чоң; кыскараак суроо бериңиз.",
            NotUtf8 = "Текст UTF-8 коддоосунда эмес; аны UTF-8 коддоосуна өткөрүп жөнөтүңүз.",
            NotJson = """Сурамдын мазмуну күтүлгөн JSON эмес; {"question": "…"} сыяктуу объект жөнөтүңүз.""",
            NoQuestion = """Суроо бош же такыр берилген эмес; эмнени билгиңиз келгенин "question" талаасына (даректе — "q") жазыңыз.""",
            QuestionTooLong = $"Суроо {Question.MaxLength} белгиден узун; аны кыскартыңыз.",
            ConversationTooLong = $"Баарлашуунун аты {AskRequest.MaxConversationLength} белгиден узун; кыскараак ат бериңиз.",
            UnknownLanguage = "Тил белгисиз; en, ru, ky же kk деп көрсөтүңүз.",
            UnknownStyle = "Шилтемени тариздөө стандарты белгисиз; gost, apa же bibtex деп көрсөтүңүз.",
            Source = "Булак",
            Authors = "Авторлор",
            Container = "Кайда жарыяланган",
            Issue = "Чыгарылышы",
            Published = "Жарыяланган күнү",
            Kind = "Түрү",
            WrittenIn = "Тили",
            Address = "Дареги",
            CitedFacts = "Ботко бул булактан белгилүү маалыматтар",
            BackToChat = "Чатка кайтуу",
            SourceUnknown = "Ботто мындай даректеги булак жок; чатты ачып, жооптогу шилтеме аркылуу өтүңүз.",
            Kinds = new Dictionary<string, string>
            {
                ["academic"] = "илимий макала",
                ["official"] = "расмий документ",
                ["press"] = "басма сөз",
                ["statistics"] = "статистика",
                ["legal"] = "укуктук акт",
                ["other"] = "башка",
            },
            LanguageNames = new Dictionary<string, string> { ["en"] = "англисче", ["ru"] = "орусча", ["ky"] = "кыргызча", ["kk"] = "казакча" },
        },
        Kk: new()
        {
            TooLarge = "Сұрау 16 КБ-тан үлкен; қысқарақ сұрақ қойыңыз.",
            NotUtf8 = "Мәтін UTF-8 кодтауында емес; оны UTF-8 кодтауымен жіберіңіз.",
            NotJson = """Сұраудың мазмұны күтілген JSON пішімінде емес; {"question": "…"} түріндегі нысан жіберіңіз.""",
            NoQuestion = """Сұрақ бос немесе жоқ; не білгіңіз келетінін "question" өрісіне (мекенжайда — "q") жазыңыз.""",
            QuestionTooLong = $"Сұрақ {Question.MaxLength} таңбадан ұзын; оны қысқартыңыз.",
            ConversationTooLong = $"Әңгіменің атауы {AskRequest.MaxConversationLength} таңбадан ұзын; қысқарақ атау беріңіз.",
            UnknownLanguage = "Тіл танылмады; en, ru, ky немесе kk деп көрсетіңіз.",
            UnknownStyle = "Сілтемені рәсімдеу стандарты танылмады; gost, apa немесе bibtex деп көрсетіңіз.",
            Source = "Дереккөз",
            Authors = "Авторлар",
            Container = "Жарияланған жері",
            Issue = "Шығарылымы",
            Published = "Жарияланған күні",
            Kind = "Түрі",
            WrittenIn = "Тілі",
            Address = "Мекенжайы",
            CitedFacts = "Боттың осы дереккөзден алған деректері",
            BackToChat = "Чатқа оралу",
            SourceUnknown = "Ботта мекенжайы осындай дереккөз жоқ; чатты ашып, жауаптағы сілтеме арқылы өтіңіз.",
            Kinds = new Dictionary<string, string>
            {
                ["academic"] = "ғылыми мақала",
                ["official"] = "ресми құжат",
                ["press"] = "баспасөз",
                ["statistics"] = "статистика",
                ["legal"] = "құқықтық акт",
                ["other"] = "басқа",
            },
            LanguageNames = new Dictionary<string, string> { ["en"] = "ағылшынша", ["ru"] = "орысша", ["ky"] = "қырғызша", ["kk"] = "қазақша" },
        });

    public string Of(AskFault fault) => fault switch
    {
        AskFault.TooLarge => TooLarge,
        AskFault.NotUtf8 => NotUtf8,
        AskFault.NotJson => NotJson,
        AskFault.NoQuestion => NoQuestion,
        AskFault.QuestionTooLong => QuestionTooLong,
        AskFault.ConversationTooLong => ConversationTooLong,
        _ => UnknownLanguage,
    };
}
