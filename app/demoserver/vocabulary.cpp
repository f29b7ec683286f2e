#include "app/demoserver/vocabulary.h"

namespace sandbox::vocabulary {

namespace {

constexpr Person allPeople[] = {
    {"Ada", "Lovelace", "ada.lovelace"},
    {"Grace", "Hopper", "grace.hopper"},
    {"Søren", "Kierkegaard", "soren.kierkegaard"},
    {"محمد", "علي", "mohammed.ali"},
    {"Renée", "Durand", "renee.durand"},
    {"Zoë", "García", "zoe.garcia"},
    {"Łukasz", "Wałęsa", "lukasz.walesa"},
    {"Ken", "Thompson", "ken.thompson"},
    {"Radia", "Perlman", "radia.perlman"},
    {"Barbara", "Liskov", "barbara.liskov"},
    {"花子", "田中", "hanako.tanaka"},
    {"민준", "김", "minjun.kim"},
    {"Наталья", "Иванова", "natalia.ivanova"},
    {"Αλέξης", "Παπαδόπουλος", "alexis.papadopoulos"},
    {"伟", "王", "wei.wang"},
    {"Jürgen", "Müller", "juergen.mueller"},
    {"Anna", "Björk", "anna.bjoerk"},
    {"Siobhán", "O’Neill", "siobhan.oneill"},
    {"נועה", "כהן", "noa.cohen"},
    {"प्रिया", "शर्मा", "priya.sharma"},
    {"Nguyễn", "Thị Mai", "mai.nguyen"},
    {"Robot 🤖", "Account", "robot"},
    {"Margaret", "Hamilton", "margaret.hamilton"},
    {"José", "da Silva", "jose.dasilva"},
    {"Anna-Lena", "Freifrau von Weissenhausen-Oberkirchberg", "annalena.weissenhausen"},
};

constexpr const char *allOrganizations[] = {
    "Analytical GmbH", "Harbor Inc",        "Nile Software",    "Kanto Systems 関東", "Blue Fjord AS",
    "Durand & Fils",   "Łódź Automation",   "Cedar Health",     "Meridian Optics",    "Северный Ветер",
    "Andes Telecom",   "Copper Kettle Ltd", "Quay Street Bank", "Société du Midi",    "Ostwind Energie AG",
    "Tiny Owl Studio", "Great Plains Grid", "شركة النور",       "Lagoon Logistics",   "Paper Crane 折り鶴",
};

constexpr Place allPlaces[] = {
    {"Berlin", "Berlin", "DE", "10115"},    {"Boston", "MA", "US", "02110"},
    {"القاهرة", "القاهرة", "EG", "11511"},  {"横浜市", "神奈川県", "JP", "220-0012"},
    {"Bergen", "Vestland", "NO", "5003"},   {"Lyon", "Rhône", "FR", "69002"},
    {"Łódź", "Łódzkie", "PL", "90-001"},    {"Toronto", "ON", "CA", "M5H 2N2"},
    {"São Paulo", "SP", "BR", "01310-100"}, {"Санкт-Петербург", "Ленинградская область", "RU", "190000"},
};

constexpr const char *allResellers[] = {"North Sea Partners", "Alpine Resale AG", "Pacific Channel", "Vertrieb Süd",
                                        "代理店ネット"};

constexpr const char *allTokenNames[] = {
    "deploy-eu-west",   "deploy-us-east",    "ci deploy (main)", "deploy hotfix",     "old deploy key",
    "grafana board",    "terraform apply",   "deploy worker",    "nightly backup",    "license sync",
    "release pipeline", "billing export",    "support desk",     "usage report",      "trial activations",
    "Anna’s laptop",    "Jürgens Testlauf",  "штатный отчёт",    "ライセンス同期",    "مفتاح النشر",
    "webhook relay",    "offline activator", "GitHub Actions",   "Jenkins agent",     "audit 2026",
    "🚀 launch",        "read-only status",  "customer portal",  "migration dry run", "e2e tests",
};

constexpr const char *allHostileNames[] = {
    "<b>bold</b> & <img src=x>",
    "=HYPERLINK(\"http://example.test\",\"click\")",
    "+1-800-FORMULA",
    "-2+3",
    "@SUM(A1:A9)",
    "deploy \u202Egpj.exe",
    "zero\u200Bwidth\u2060joiner",
    "'quoted from the start",
    "comma, \"quote\" and\nline break",
    "tab\there",
    "%1 %2 %n &File",
    ("a name that goes on and on: the quick brown fox jumps over the lazy dog, then over the fence, through the "
     "garden, "
     "along the river and back again before anybody has read to the end of it, which nobody ever does"),
};

constexpr const char *allScopes[] = {
    "account:read",
    "account:write",
    "activation:read",
    "activation:write",
    "analytics:read",
    "auditLog:read",
    "license:read",
    "license:write",
    "licensePolicy:read",
    "licensePolicy:write",
    "organization:read",
    "organization:write",
    "personalAccessToken:read",
    "personalAccessToken:write",
    "product:read",
    "product:write",
    "release:read",
    "release:write",
    "reseller:read",
    "tag:read",
    "user:read",
    "user:write",
    "webhook:read",
    "webhook:write",
};

constexpr const char *allRoles[] = {"admin", "owner", "billing", "developer", "support", "read-only"};

constexpr const char *allTags[] = {"vip", "pilot", "eu", "us", "legacy", "partner", "nightly", "überprüft"};

constexpr const char *allMetadataKeys[] = {"costCenter", "team",  "contract", "region",
                                           "crmId",      "notes", "tier",     "shift"};

} // namespace

std::span<const Person> people()
{
    return allPeople;
}

std::span<const char *const> organizations()
{
    return allOrganizations;
}

std::span<const Place> places()
{
    return allPlaces;
}

std::span<const char *const> resellers()
{
    return allResellers;
}

std::span<const char *const> tokenNames()
{
    return allTokenNames;
}

std::span<const char *const> hostileNames()
{
    return allHostileNames;
}

std::span<const char *const> scopes()
{
    return allScopes;
}

std::span<const char *const> roles()
{
    return allRoles;
}

std::span<const char *const> tags()
{
    return allTags;
}

std::span<const char *const> metadataKeys()
{
    return allMetadataKeys;
}

} // namespace sandbox::vocabulary
