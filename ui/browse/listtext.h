#pragma once

#include <QString>

class TokenPager;

/// What is known of the list, for the status line: `at least 300 tokens · 12 selected, 10 not in view`.
QString listText(const TokenPager &pager, qint64 selected, qint64 notInView);

/// The same of what else is said of a list: `3,000 tokens, complete, as of 12:03 · 12 selected`.
QString withSelection(const QString &list, qint64 selected, qint64 notInView);

/// "3 records have fields that could not be read", of those that came; empty for none.
QString unreadableText(const TokenPager &pager);

/// Both for who hears the table instead of seeing it: `42 tokens, sorted by Created, descending`.
QString spokenListText(const TokenPager &pager);
