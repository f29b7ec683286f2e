#pragma once

#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

/// Figures of one kind, for their median and 95th percentile.
class Figures
{
public:
    void add(double value) { m_values.push_back(value); }
    bool isEmpty() const { return m_values.empty(); }
    std::size_t count() const { return m_values.size(); }
    double median() const { return at(0.5); }
    double percentile95() const { return at(0.95); }
    double largest() const { return at(1.0); }

private:
    double at(double part) const
    {
        if (m_values.empty())
            return 0;
        std::vector<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::size_t(part * double(sorted.size() - 1) + 0.5)];
    }

    std::vector<double> m_values;
};

inline void printTitle(const QString &title)
{
    std::printf("\n%s\n", qUtf8Printable(title));
    std::fflush(stdout);
}

inline void printFigures(const char *what, const Figures &figures, const char *unit)
{
    std::printf("  %-54s %10.2f %-6s 95 %% %10.2f %-6s\n", what, figures.median(), unit, figures.percentile95(), unit);
    std::fflush(stdout);
}

inline void printFigure(const char *what, double value, const char *unit)
{
    std::printf("  %-54s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// How many times as much `other` is.
inline void printRatio(const char *what, const Figures &other, const Figures &figures)
{
    printFigure(what, figures.median() > 0 ? other.median() / figures.median() : 0, "x");
}
