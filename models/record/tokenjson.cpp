#include "models/record/tokenjson.h"

#include "models/record/contract.h"
#include "models/record/fieldpath.h"
#include "models/record/jsonreading.h"
#include "models/record/jsontext.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <array>

namespace {

using namespace jsonreading;

using Unreadable = QList<UnreadableField>;

/// How one field of a struct is read: the table of a struct is its contract, in the order in which servers send it.
template <typename S> struct Reader
{
    std::string_view key;
    bool required;
    FieldKind kind;
    std::span<const ContractField> (*nested)(); ///< null where nothing is
    bool isObject;
    void (*read)(ondemand::value &value, S &out, Path &path);
    /// The same of its text, where `read` has failed: what is wrong goes to `bad`.
    void (*salvage)(std::string_view json, S &out, const QString &path, Unreadable &bad);
    void (*spoil)(S &out);
};

template <typename S> const auto &fieldsOf();

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Of a key of the contract.
QLatin1String latin1(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

void readValue(ondemand::value &value, QString &out, Path &)
{
    out = toQString(readString(value));
}

void readValue(ondemand::value &value, bool &out, Path &)
{
    expectType(value, ondemand::json_type::boolean);
    out = value.get_bool();
}

void readValue(ondemand::value &value, qint64 &out, Path &)
{
    expectType(value, ondemand::json_type::number);
    out = value.get_int64();
}

void readValue(ondemand::value &value, Instant &out, Path &)
{
    std::optional<Instant> instant = parseInstant(toQString(readString(value)));
    if (!instant)
        throw Mismatch{notAMoment()};
    out = *std::move(instant);
}

template <typename S>
    requires requires { S::unknown; }
void readValue(ondemand::value &value, S &out, Path &path);
void readValue(ondemand::value &value, User &out, Path &path);

template <typename T> void readValue(ondemand::value &value, QList<T> &out, Path &path)
{
    expectType(value, ondemand::json_type::array);
    for (ondemand::value element : value.get_array())
        readValue(element, out.emplaceBack(), path);
}

template <typename T> void readField(ondemand::value &value, Field<T> &out, bool isRequired, Path &path)
{
    if (!isRequired && value.is_null()) {
        out = Field<T>::null();
        return;
    }
    T read{};
    readValue(value, read, path);
    out = std::move(read);
}

/// The token's own id, which is no Field: there is no record without it.
void readField(ondemand::value &value, QString &out, bool, Path &path)
{
    readValue(value, out, path);
    if (out.isEmpty())
        throwMissing();
}

template <typename S>
bool readKnown(std::string_view key, ondemand::value &value, S &out, Path &path, quint32 &seen, size_t &next)
{
    // Servers send fields in the contract's order: the search starts behind the last one found.
    const auto &fields = fieldsOf<S>();
    for (size_t i = 0; i < fields.size(); ++i) {
        const size_t index = (next + i) % fields.size();
        if (fields[index].key != key)
            continue;
        next = index + 1;
        if (seen & (1U << index))
            throw Mismatch{QStringLiteral("it appears twice")};
        seen |= 1U << index;
        fields[index].read(value, out, path);
        return true;
    }
    return false;
}

template <typename S> void readObject(ondemand::object &object, S &out, Path &path)
{
    static_assert(std::tuple_size_v<std::remove_cvref_t<decltype(fieldsOf<S>())>> <= 32);
    quint32 seen = 0;
    size_t next = 0;
    for (ondemand::field field : object) {
        const std::string_view key = field.unescaped_key();
        path.enter(key);
        if (!readKnown(key, field.value(), out, path, seen, next)) {
            const std::string_view raw = readVerbatim(field.value());
            out.unknown.append({toQString(key), QByteArray(raw.data(), qsizetype(raw.size()))});
        }
        path.leave();
    }
    const auto &fields = fieldsOf<S>();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].required && !(seen & (1U << i))) {
            path.enter(fields[i].key);
            throwMissing();
        }
    }
}

template <typename S>
    requires requires { S::unknown; }
void readValue(ondemand::value &value, S &out, Path &path)
{
    expectType(value, ondemand::json_type::object);
    ondemand::object object = value.get_object();
    readObject(object, out, path);
}

Fingerprint fingerprintOf(std::string_view bytes)
{
    static const Fingerprint seeds{QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()};
    return {qHashBits(bytes.data(), bytes.size(), size_t(seeds.first)),
            qHashBits(bytes.data(), bytes.size(), size_t(seeds.second))};
}

/// Many tokens have the same user, told in the same bytes.
void readValue(ondemand::value &value, User &out, Path &path)
{
    expectType(value, ondemand::json_type::object);
    ondemand::object object = value.get_object();
    const std::string_view raw = object.raw_json();
    out.fingerprint = fingerprintOf(raw.substr(0, raw.find_last_of('}') + 1));
    object.reset();
    readObject(object, out, path);
}

// What follows reads records that are not as they should be, one field at a time.

template <typename S> void salvageObject(std::string_view json, S &out, const QString &path, Unreadable &bad)
{
    const auto &fields = fieldsOf<S>();
    std::vector<std::vector<std::string_view>> found(fields.size());
    for (const jsontext::Member &member : jsontext::members(json)) {
        const auto isIt = [&member](const Reader<S> &field) { return member.key == latin1(field.key); };
        const auto field = std::find_if(fields.begin(), fields.end(), isIt);
        if (field == fields.end())
            out.unknown.append({member.key, QByteArray(member.value.data(), qsizetype(member.value.size()))});
        else
            found[size_t(field - fields.begin())].push_back(member.value);
    }
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString fieldPath = joinedPath(path, toQString(fields[i].key));
        if (found[i].size() == 1) {
            fields[i].salvage(found[i].front(), out, fieldPath, bad);
        } else if (!found[i].empty() || fields[i].required) {
            fields[i].spoil(out);
            QByteArrayList values;
            for (const std::string_view value : found[i])
                values.append(QByteArray(value.data(), qsizetype(value.size())));
            bad.append(
                {fieldPath, values.join(", "),
                 values.isEmpty() ? QStringLiteral("required field is missing") : QStringLiteral("it appears twice")});
        }
    }
}

template <typename T> std::optional<QString> readWhole(std::string_view json, T &out)
{
    return readAlone(json, [&out](ondemand::value &value) {
        Path path;
        readValue(value, out, path);
    });
}

/// Of what is made of parts, some may be read where others cannot. False where it is not of their kind.
template <typename T> bool salvageParts(std::string_view, T &, const QString &, Unreadable &)
{
    return false;
}

template <typename S>
    requires requires { S::unknown; }
bool salvageParts(std::string_view json, S &out, const QString &path, Unreadable &bad)
{
    if (!json.starts_with('{'))
        return false;
    out = {};
    salvageObject(json, out, path, bad);
    return true;
}

bool salvageParts(std::string_view json, QList<Metadata> &out, const QString &path, Unreadable &bad)
{
    const std::vector<std::string_view> entries =
        json.starts_with('[') ? jsontext::elements(json) : std::vector<std::string_view>();
    const auto isObject = [](std::string_view entry) { return entry.starts_with('{'); };
    if (entries.empty() || !std::all_of(entries.begin(), entries.end(), isObject))
        return false;
    out.clear();
    for (const std::string_view entry : entries) {
        Metadata &read = out.emplaceBack();
        if (readWhole(entry, read))
            salvageParts(entry, read, elementPath(path, out.size() - 1), bad);
    }
    return true;
}

template <typename T>
void salvageField(std::string_view json, Field<T> &out, bool isRequired, const QString &path, Unreadable &bad)
{
    if (!isRequired && json == "null") {
        out = Field<T>::null();
        return;
    }
    T read{};
    const std::optional<QString> problem = readWhole(json, read);
    if (!problem || salvageParts(json, read, path, bad)) {
        out = std::move(read);
        return;
    }
    out = Field<T>::unreadable();
    bad.append({path, QByteArray(json.data(), qsizetype(json.size())), *problem});
}

/// The token's id, which is known to be right.
void salvageField(std::string_view json, QString &out, bool, const QString &, Unreadable &)
{
    readWhole(json, out);
}

template <typename> struct MemberOf;
template <typename S, typename T> struct MemberOf<T S::*>
{
    using Struct = S;
    using Type = T;
};

template <typename T> struct KindOf;
template <typename T> struct KindOf<Field<T>> : KindOf<T>
{
};
template <> struct KindOf<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
};
template <> struct KindOf<Instant>
{
    static constexpr FieldKind kind = FieldKind::Instant;
};
template <> struct KindOf<bool>
{
    static constexpr FieldKind kind = FieldKind::Bool;
};
template <> struct KindOf<qint64>
{
    static constexpr FieldKind kind = FieldKind::Integer;
};
template <> struct KindOf<QStringList>
{
    static constexpr FieldKind kind = FieldKind::List;
};
template <typename S> std::span<const ContractField> contractOf();
template <typename S> struct KindOf<QList<S>>
{
    static constexpr FieldKind kind = FieldKind::Json;
    static std::span<const ContractField> fields() { return contractOf<S>(); }
};
template <typename S>
    requires requires { S::unknown; }
struct KindOf<S>
{
    static constexpr FieldKind kind = FieldKind::Json;
    static std::span<const ContractField> fields() { return contractOf<S>(); }
    static constexpr bool isObject = true;
};

enum Presence : bool { Optional = false, Required = true };

template <auto Member, Presence presence = Optional> constexpr auto field(std::string_view key)
{
    using S = typename MemberOf<decltype(Member)>::Struct;
    using Kind = KindOf<typename MemberOf<decltype(Member)>::Type>;
    Reader<S> reader{};
    reader.key = key;
    reader.required = bool(presence);
    reader.kind = Kind::kind;
    if constexpr (requires { Kind::fields; })
        reader.nested = &Kind::fields;
    reader.isObject = requires { Kind::isObject; };
    reader.read = [](ondemand::value &value, S &out, Path &path) { readField(value, out.*Member, presence, path); };
    reader.salvage = [](std::string_view json, S &out, const QString &path, Unreadable &bad) {
        salvageField(json, out.*Member, presence, path, bad);
    };
    reader.spoil = [](S &out) {
        using Type = typename MemberOf<decltype(Member)>::Type;
        if constexpr (requires { Type::unreadable(); })
            out.*Member = Type::unreadable();
    };
    return reader;
}

template <> const auto &fieldsOf<Metadata>()
{
    using M = Metadata;
    static constexpr std::array fields{
        field<&M::id>("id"),
        field<&M::createdAt>("createdAt"),
        field<&M::updatedAt>("updatedAt"),
        field<&M::key, Required>("key"),
        field<&M::value, Required>("value"),
        field<&M::viewPermissions>("viewPermissions"),
        field<&M::visible>("visible"),
    };
    return fields;
}

template <> const auto &fieldsOf<Address>()
{
    using A = Address;
    static constexpr std::array fields{
        field<&A::addressLine1>("addressLine1"),
        field<&A::addressLine2>("addressLine2"),
        field<&A::city>("city"),
        field<&A::state>("state"),
        field<&A::country>("country"),
        field<&A::postalCode>("postalCode"),
    };
    return fields;
}

template <> const auto &fieldsOf<Reseller>()
{
    using R = Reseller;
    static constexpr std::array fields{
        field<&R::id, Required>("id"),
        field<&R::createdAt>("createdAt"),
        field<&R::updatedAt>("updatedAt"),
        field<&R::name>("name"),
        field<&R::email>("email"),
        field<&R::description>("description"),
        field<&R::allowedUsers>("allowedUsers"),
        field<&R::allowedOrganizations>("allowedOrganizations"),
    };
    return fields;
}

template <> const auto &fieldsOf<Organization>()
{
    using O = Organization;
    static constexpr std::array fields{
        field<&O::id, Required>("id"),
        field<&O::createdAt>("createdAt"),
        field<&O::updatedAt>("updatedAt"),
        field<&O::name>("name"),
        field<&O::email>("email"),
        field<&O::description>("description"),
        field<&O::allowedUsers>("allowedUsers"),
        field<&O::address>("address"),
        field<&O::resellerId>("resellerId"),
        field<&O::reseller>("reseller"),
    };
    return fields;
}

template <> const auto &fieldsOf<EmailPreference>()
{
    static constexpr std::array fields{field<&EmailPreference::metrics>("metrics")};
    return fields;
}

template <> const auto &fieldsOf<User>()
{
    using U = User;
    static constexpr std::array fields{
        field<&U::id, Required>("id"),
        field<&U::createdAt, Required>("createdAt"),
        field<&U::updatedAt, Required>("updatedAt"),
        field<&U::name>("name"),
        field<&U::firstName>("firstName"),
        field<&U::lastName>("lastName"),
        field<&U::email>("email"),
        field<&U::role>("role"),
        field<&U::twoFactorEnabled>("twoFactorEnabled"),
        field<&U::googleSsoEnabled>("googleSsoEnabled"),
        field<&U::lastLoginAt>("lastLoginAt"),
        field<&U::company>("company"),
        field<&U::allowCustomerPortalAccess>("allowCustomerPortalAccess"),
        field<&U::roles>("roles"),
        field<&U::lastSeenAt>("lastSeenAt"),
        field<&U::organizationId>("organizationId"),
        field<&U::organization>("organization"),
        field<&U::resellerId>("resellerId"),
        field<&U::reseller>("reseller"),
        field<&U::metadata>("metadata"),
        field<&U::tags>("tags"),
        field<&U::emailPreference>("emailPreference"),
    };
    return fields;
}

template <> const auto &fieldsOf<Token>()
{
    using T = Token;
    static constexpr std::array fields{
        field<&T::id, Required>("id"),
        field<&T::createdAt, Required>("createdAt"),
        field<&T::updatedAt, Required>("updatedAt"),
        field<&T::name, Required>("name"),
        field<&T::expiresAt>("expiresAt"),
        field<&T::revoked, Required>("revoked"),
        field<&T::scopes, Required>("scopes"),
        field<&T::userId, Required>("userId"),
        field<&T::user>("user"),
        field<&T::lastUsedAt>("lastUsedAt"),
        field<&T::lastRotatedAt>("lastRotatedAt"),
    };
    return fields;
}

template <typename S> std::span<const ContractField> contractOf()
{
    static const std::vector<ContractField> contract = [] {
        std::vector<ContractField> all;
        for (const Reader<S> &field : fieldsOf<S>()) {
            const auto nested = field.nested ? field.nested() : std::span<const ContractField>();
            all.push_back({field.key, field.kind, field.required, nested, field.isObject});
        }
        return all;
    }();
    return contract;
}

std::optional<DecodeError> salvageRecord(std::string_view json, Token &token)
{
    int ids = 0;
    for (const jsontext::Member &member : jsontext::members(json)) {
        if (member.key != u"id")
            continue;
        QString id;
        const std::optional<QString> wrong = readWhole(member.value, id);
        if (wrong || ++ids > 1)
            return DecodeError{0, QStringLiteral("id"), wrong.value_or(QStringLiteral("it appears twice"))};
        token.id = id;
    }
    if (token.id.isEmpty())
        return DecodeError{0, QStringLiteral("id"), QStringLiteral("required field is missing")};
    salvageObject(json, token, {}, token.unreadable);
    return std::nullopt;
}

/// Page by page the good case costs nothing for the bad one: only where a record is not as it should be are they read
/// again, each by itself.
DecodedPage salvagePage(const QByteArray &body, const DecodeError &error)
{
    const std::optional<SplitPage> split = splitPage(body);
    if (!split)
        return {{}, error};
    DecodedPage page;
    for (const std::string_view record : split->records) {
        page.error = decodeRecord(record, &page.tokens.emplaceBack());
        if (!page.error)
            continue;
        page.error->record = int(page.tokens.size());
        page.tokens.clear();
        break;
    }
    return page;
}

} // namespace

std::span<const ContractField> tokenContract()
{
    return contractOf<Token>();
}

DecodedPage decodePage(const QByteArray &body)
{
    DecodedPage page;
    page.error = readRecords(body, [&page](ondemand::object &record, Path &path) {
        Token token;
        const std::string_view raw = record.raw_json();
        token.raw = QByteArray(raw.data(), raw.find_last_of('}') + 1);
        record.reset();
        readObject(record, token, path);
        page.tokens.append(std::move(token));
    });
    return page.error ? salvagePage(body, *page.error) : page;
}

std::optional<DecodeError> decodeRecord(std::string_view json, Token *token)
{
    if (!json.starts_with('{'))
        return notAnObject(json);
    if (readWhole(json, *token)) {
        *token = {};
        if (std::optional<DecodeError> error = salvageRecord(json, *token))
            return error;
    }
    token->raw = QByteArray(json.data(), qsizetype(json.size()));
    return std::nullopt;
}
