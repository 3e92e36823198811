using KzEuroBot.Core.Languages;

namespace KzEuroBot.Serving;

/// <summary>What the service says to people when no feature of it can.</summary>
internal sealed record ServingPhrases
{
    public required string NothingHere { get; init; }

    /// <summary>{0}: the methods allowed.</summary>
    public required string WrongMethod { get; init; }

    public required string NotJsonType { get; init; }

    /// <summary>{0}: seconds.</summary>
    public required string TooManyQuestions { get; init; }

    public required string OurFault { get; init; }

    public required string BadRequest { get; init; }

    public static PerLanguage<ServingPhrases> All { get; } = new(
        En: new()
        {
            NothingHere = "There is nothing at this address; the chat is at /.",
            WrongMethod = "This address does not accept that method; use {0}.",
            NotJsonType = "The question must come as JSON; set the header Content-Type: application/json.",
            TooManyQuestions = "Too many questions in a short time; please ask again in {0} s.",
            OurFault = "Something went wrong on our side; please try again in a minute.",
            BadRequest = "The request could not be understood; please correct it and send it again.",
        },
        Ru: new()
        {
            NothingHere = "По этому адресу ничего нет; чат находится по адресу /.",
            WrongMethod = "Этот адрес не принимает такой метод; используйте {0}.",
            NotJsonType = "Вопрос нужно отправить в формате JSON; укажите заголовок Content-Type: application/json.",
            TooManyQuestions = "Слишком много вопросов за короткое время; повторите, пожалуйста, через {0} с.",
            OurFault = "На нашей стороне произошла ошибка; попробуйте, пожалуйста, ещё раз через минуту.",
            BadRequest = "Запрос не удалось разобрать; исправьте его, пожалуйста, и отправьте снова.",
        },
        Ky: new()
        {
            NothingHere = "Бул даректе эч нерсе жок; чат / дарегинде ачылат.",
            WrongMethod = "Бул дарек мындай методду кабыл албайт; {0} колдонуңуз.",
            NotJsonType = "Суроону JSON форматында жөнөтүү керек; Content-Type: application/json баш сабын көрсөтүңүз.",
            TooManyQuestions = "Кыска убакытта өтө көп суроо келди; {0} секунддан кийин кайра сураңыз.",
            OurFault = "Биздин тараптан ката кетти; бир мүнөттөн кийин кайра аракет кылып көрүңүз.",
            BadRequest = "Сурамды түшүнүү мүмкүн болбоду; аны оңдоп, кайра жөнөтүңүз.",
        },
        Kk: new()
        {
            NothingHere = "Бұл мекенжайда ештеңе жоқ; чат / мекенжайында.",
            WrongMethod = "Бұл мекенжай мұндай әдісті қабылдамайды; {0} қолданыңыз.",
            NotJsonType = "Сұрақ JSON пішімінде келуі керек; Content-Type: application/json тақырыбын көрсетіңіз.",
            TooManyQuestions = "Қысқа уақытта тым көп сұрақ келді; {0} секундтан кейін қайта сұраңыз.",
            OurFault = "Біздің тараптан қате кетті; бір минуттан кейін қайталап көріңіз.",
            BadRequest = "Сұрауды түсіну мүмкін болмады; оны түзетіп, қайта жіберіңіз.",
        });
}
