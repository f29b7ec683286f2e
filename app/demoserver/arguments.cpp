#include "app/demoserver/arguments.h"

#include <QCommandLineParser>

#include <limits>

namespace sandbox {

namespace {

constexpr qint64 mostTokens = 10'000'000;

struct Bounds
{
    quint64 least;
    quint64 most;
};

/// Reads the values of options, and remembers the first that is bad.
class ValueReader
{
public:
    explicit ValueReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    template <typename T> void read(const char *name, const Bounds &bounds, T *number)
    {
        const QString option = QString::fromLatin1(name);
        if (!m_parser.isSet(option))
            return;
        bool ok = false;
        const quint64 value = m_parser.value(option).toULongLong(&ok);
        if (ok && value >= bounds.least && value <= bounds.most)
            *number = T(value);
        else
            fail(QStringLiteral("--%1 takes a number from %2 to %3")
                     .arg(option, QString::number(bounds.least), QString::number(bounds.most)));
    }

    /// `50/5`: so many requests in so many seconds.
    void readRate(std::optional<SandboxRate> *rate)
    {
        const QString text = m_parser.value(QStringLiteral("rate"));
        if (text.isEmpty() || text == QLatin1String("off"))
            return;
        const QStringList parts = text.split(u'/');
        bool isCount = false;
        bool isTime = false;
        const SandboxRate parsed{parts.first().toInt(&isCount), parts.last().toInt(&isTime)};
        if (parts.size() == 2 && isCount && isTime && parsed.requests > 0 && parsed.seconds > 0 &&
            parsed.seconds <= 3600)
            *rate = parsed;
        else
            fail(QStringLiteral("--rate takes off, or requests and seconds such as 50/5"));
    }

    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    QString problem() const { return m_problem; }

private:
    const QCommandLineParser &m_parser;
    QString m_problem;
};

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(
        QStringLiteral("Serves invented personal access tokens on 127.0.0.1. Prints READY, the base URL and a bearer "
                       "token when it is ready."));
    const auto add = [parser](const char *name, const char *text, const char *value = "", const char *preset = "") {
        parser->addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value),
                           QString::fromLatin1(preset)});
    };
    add("help", "Show this help.");
    add("version", "Show the version.");
    add("port", "The port to listen on, 0 for any that is free.", "P", "0");
    add("tokens", "How many tokens there are.", "N", "5000");
    add("seed", "What the tokens are invented from.", "S", "1");
    add("database", "The SQLite file to keep them in, reused where it holds what is asked for.", "FILE");
    add("latency-ms", "How long to wait before each answer.", "L", "0");
    add("rate", "A rate limit, such as the real service's 50/5.", "N/SECONDS|off", "off");
    add("total-header", "Send how many tokens match as Pagination-Count and X-Total-Count.");
    add("demand-scope", "Refuse bearer tokens without this scope. The one printed has personalAccessToken:read.",
        "SCOPE");
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(&parser);
    Arguments result;
    if (!parser.parse(arguments)) {
        result.problem = parser.errorText();
        return result;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        result.mode = Arguments::Mode::Help;
        result.help = parser.helpText();
        return result;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        result.mode = Arguments::Mode::Version;
        return result;
    }
    ValueReader reader(parser);
    reader.read("port", {0, 65'535}, &result.options.port);
    reader.read("tokens", {0, mostTokens}, &result.options.tokens);
    reader.read("seed", {0, std::numeric_limits<quint64>::max()}, &result.options.seed);
    reader.read("latency-ms", {0, 60'000}, &result.options.latencyMs);
    reader.readRate(&result.options.rate);
    result.options.database = parser.value(QStringLiteral("database"));
    if (parser.isSet(QStringLiteral("database")) && result.options.database.isEmpty())
        reader.fail(QStringLiteral("--database takes a file"));
    result.options.totalHeader = parser.isSet(QStringLiteral("total-header"));
    result.options.demandScope = parser.value(QStringLiteral("demand-scope"));
    if (!parser.positionalArguments().isEmpty())
        reader.fail(QStringLiteral("unexpected argument %1").arg(parser.positionalArguments().constFirst()));
    result.problem = reader.problem();
    return result;
}

} // namespace sandbox
