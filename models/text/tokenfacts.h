#pragma once

#include "models/record/token.h"
#include "models/text/timetext.h"
#include "models/text/tokencolumns.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct FactList;

/// One thing that the server said of a token, or did not say, in words. Texts are whole and as sent: pass label, text
/// and note through displayText before showing them.
struct Fact
{
    QString path;  ///< where it stands in the record, such as `user.organization.address.city` or `user.metadata[0].id`
    QString label; ///< what it is called
    QString text;  ///< what to show: the value, or that there is none
    QString note;  ///< a few quiet words behind the text
    QString value; ///< what to copy: the value as sent, `null` for null, nothing where the server did not say
    Tone tone = Tone::Plain;
    QStringList items; ///< the elements, where the value is a list of words
    int count = -1;    ///< how many elements, where that belongs into a heading
    QString section;   ///< of a heading: which one it is, the same in every language
    QString target;    ///< of an id: the path of the object that it names, where the record holds it
    QList<Fact> children;
    /// Of a heading with more children than are made at once, instead of `children`.
    std::shared_ptr<const FactList> list;

    bool hasChildren() const { return !children.isEmpty() || list; }
};

/// Facts that are made one by one when they are asked for, from 0: a record may hold a hundred thousand.
struct FactList
{
    qsizetype count = 0;
    std::function<Fact(qsizetype index)> at;
    /// Whether the fact says `text`, in whatever case.
    std::function<bool(qsizetype index, const QString &text)> mentions;
};

/// More children than these are not made at once.
constexpr qsizetype mostFactChildren = 1'000;

/// Everything about a token: every field of the contract, told apart as "not reported" (absent), "none" or "never"
/// (null), "empty" and a value, and the fields that the contract does not know. The outermost facts are headings; their
/// number and order depend only on which objects are there.
QList<Fact> tokenFacts(const Token &token, const TimeContext &context);
