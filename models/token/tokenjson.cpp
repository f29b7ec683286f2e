#include "models/token/tokenjson.h"

#include "models/token/jsonreading.h"

#include <array>

namespace {

using namespace jsonreading;

/// How one field of a struct is read: the table of a struct is its contract, in the order in which servers send it.
template <typename S> struct Reader
{
    std::string_view key;
    bool required;
    void (*read)(ondemand::value &value, S &out, Path &path);
};

template <typename S> const auto &fieldsOf();

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
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
        throw Mismatch{QStringLiteral("expected a date and time in ISO 8601")};
    out = *std::move(instant);
}

template <typename S>
    requires requires { S::unknown; }
void readValue(ondemand::value &value, S &out, Path &path);

template <typename T> void readValue(ondemand::value &value, QList<T> &out, Path &path)
{
    expectType(value, ondemand::json_type::array);
    for (ondemand::value element : value.get_array())
        readValue(element, out.emplaceBack(), path);
}

template <typename T> void readValue(ondemand::value &value, Field<T> &out, Path &path)
{
    if (value.is_null()) {
        out = Field<T>::null();
        return;
    }
    T read{};
    readValue(value, read, path);
    out = std::move(read);
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
            throw Mismatch{QStringLiteral("it stands there twice")};
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
            throw Mismatch{QStringLiteral("it is required and missing")};
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

template <typename> struct MemberOf;
template <typename S, typename T> struct MemberOf<T S::*>
{
    using Struct = S;
};

enum Presence : bool { Optional = false, Required = true };

template <auto Member> constexpr auto field(std::string_view key, Presence presence = Optional)
{
    using S = typename MemberOf<decltype(Member)>::Struct;
    return Reader<S>{key, bool(presence),
                     [](ondemand::value &value, S &out, Path &path) { readValue(value, out.*Member, path); }};
}

template <> const auto &fieldsOf<Metadata>()
{
    using M = Metadata;
    static constexpr std::array fields{
        field<&M::id>("id"),
        field<&M::createdAt>("createdAt"),
        field<&M::updatedAt>("updatedAt"),
        field<&M::key>("key", Required),
        field<&M::value>("value", Required),
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
        field<&R::id>("id", Required),
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
        field<&O::id>("id", Required),
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
        field<&U::id>("id", Required),
        field<&U::createdAt>("createdAt", Required),
        field<&U::updatedAt>("updatedAt", Required),
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
        field<&T::id>("id", Required),
        field<&T::createdAt>("createdAt", Required),
        field<&T::updatedAt>("updatedAt", Required),
        field<&T::name>("name", Required),
        field<&T::expiresAt>("expiresAt"),
        field<&T::revoked>("revoked", Required),
        field<&T::scopes>("scopes", Required),
        field<&T::userId>("userId", Required),
        field<&T::user>("user"),
        field<&T::lastUsedAt>("lastUsedAt"),
        field<&T::lastRotatedAt>("lastRotatedAt"),
    };
    return fields;
}

} // namespace

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
    if (page.error)
        page.tokens.clear();
    return page;
}
