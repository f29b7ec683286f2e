#pragma once

#include "models/api/apierror.h"
#include "tests/faults/tokenlist.h"
#include "tests/support/qtbehavior.h"

#include <QHash>

#include <functional>

/// What the user is doing when it happens.
enum class Operation { FirstLoad, Scroll, Total, Sort, Select, Export, LoadAll };
constexpr Operation allOperations[] = {Operation::FirstLoad, Operation::Scroll, Operation::Total,  Operation::Sort,
                                       Operation::Select,    Operation::Export, Operation::LoadAll};
QString operationName(Operation operation);
/// Whether it reads the whole list in one go.
bool walks(Operation operation);

/// How an operation may end; everything else is a defect.
enum class Outcome {
    Unharmed,  ///< right at the first try
    Retried,   ///< right, after the console has tried again by itself
    Explained, ///< an explanation, the rows and files that were there are still there, and Retry works
    Cancelled, ///< it waits as long as the server has asked for, says so, and is cancelled without a trace
};
QString outcomeName(Outcome outcome);

/// What happens to connections, or to all of the machine, where it is not an answer that is wrong.
enum class Wire {
    Fine,
    Refused,    ///< nobody listens
    Reset,      ///< reset as soon as they are there
    BlackHole,  ///< packets vanish
    NoSuchName, ///< the host's name leads nowhere
    SlowName,   ///< the answer about the host's name does not come
    Tls,        ///< the server is https, and comes back with another certificate
    ClockAhead, ///< the clock on the wall jumps a day forward
    ClockBack,  ///< and back
    Suspended,  ///< nothing goes on for longer than the deadline, once, when a request has come
};

/// The outcomes of a fault that happens once, and of one that stays until the user is told.
struct Expected
{
    Outcome once;
    Outcome lasting;
};
constexpr Expected harmless{Outcome::Unharmed, Outcome::Unharmed};
constexpr Expected passing{Outcome::Retried, Outcome::Explained};
constexpr Expected final{Outcome::Explained, Outcome::Explained};
constexpr Expected afterEarlyHint = takesEarlyHintForAnswer ? passing : harmless;

/// Of faults that are over at once: a busy machine needs some of it.
constexpr int calmDeadlineMsecs = 4'000;

struct Fault
{
    /// Makes the answer to a request; `honest` are the records that it should hold.
    using Reply =
        std::function<FakeReply(const FakeRequest &request, const QList<QByteArray> &honest, const TokenList &list)>;

    const char *name;
    Reply reply = {};
    Expected expected = final;
    QHash<Operation, Expected> except = {};
    ApiError::Kind kind = ApiError::Kind::Protocol; ///< of the explanation of what cannot pass
    Wire wire = Wire::Fine;
    const char *certificate = nullptr; ///< of Wire::Tls, see TestCertificates::makeServers(); nothing for no TLS
    int deadlineMsecs = 1'400;         ///< of each try and its repeats; short, for some faults last as long
    bool qtMayRepeat = false;          ///< Qt sends again by itself where a connection that was used before ends
    bool isWhole = false;              ///< all of the content is there: it may be taken as right
    bool mayMeanTheEnd = false;        ///< harmless for the total, unless a later page has been seen before
    bool isTotal = false;              ///< also of what was right before: the whole server has turned

    bool mayPass() const { return expected.once == Outcome::Retried; }
};

QList<Fault> connectionFaults();
QList<Fault> statusFaults();
QList<Fault> bodyFaults();
QList<Fault> listFaults();
QList<Fault> headerFaults();
QList<Fault> tlsFaults();
QList<Fault> machineFaults();
