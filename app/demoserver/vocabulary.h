#pragma once

#include <span>

/// What invented people, places and tokens are called: several scripts, and a few names that would do harm where text
/// is taken for markup, a formula or a direction.
namespace sandbox::vocabulary {

struct Person
{
    const char *given;
    const char *family;
    const char *mailbox;
};

struct Place
{
    const char *city;
    const char *state;
    const char *country;
    const char *postalCode;
};

std::span<const Person> people();
std::span<const char *const> organizations();
std::span<const Place> places();
std::span<const char *const> resellers();
std::span<const char *const> tokenNames();
std::span<const char *const> hostileNames();
std::span<const char *const> scopes();
std::span<const char *const> roles();
std::span<const char *const> tags();
std::span<const char *const> metadataKeys();

} // namespace sandbox::vocabulary
