// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ClaimLayout.h"

#include <QtGui/QPainter>

namespace kassa::claim {

using namespace Qt::StringLiterals;

namespace {
constexpr int bodySize = 12;
constexpr int strongSize = 14;
constexpr int titleSize = 24;
constexpr int heroSize = 28;
constexpr qreal gapSmall = 4;
constexpr qreal gapBlock = 16;
constexpr qreal padding = 10;
constexpr qreal dotSize = 13;

// How the columns of the requests to pay share the width.
constexpr qreal attemptShares[] = {2, 5, 5, 5, 6, 3};

// The time line's columns.
constexpr qreal serverAt = 0;
constexpr qreal pcAt = 72;
constexpr qreal gapAt = 146;
constexpr qreal dotAt = 230;
constexpr qreal byAt = 256;
constexpr qreal whatAt = 336;

} // namespace

QColor grey(qreal lightness)
{
    return QColor::fromHsvF(0, 0, static_cast<float>(lightness));
}

Text::Text(const QString &text, const QFont &font, qreal room, const QColor &colour, Qt::Alignment align)
    : layout(brokenText(text, font, room, align, &size))
    , ink(colour)
{
}

void Text::draw(QPainter &painter, qreal x, qreal y) const
{
    painter.setPen(ink);
    layout->draw(&painter, QPointF(x, y));
}

namespace {
void paintDot(QPainter &painter, const QPointF &centre, ClaimTone tone)
{
    const qreal r = dotSize / 2;
    painter.save();
    painter.translate(centre);
    painter.setPen(QPen(Qt::black, 1.4));
    painter.setBrush(Qt::white);
    const auto stroke = [&painter](const QColor &colour, const QList<QPointF> &points) {
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
    };
    switch (tone) {
    case ClaimTone::Neutral:
        painter.drawEllipse(QPointF(), r - 2, r - 2);
        break;
    case ClaimTone::Good:
        painter.setBrush(Qt::black);
        painter.drawEllipse(QPointF(), r, r);
        stroke(Qt::white, {{-3, 0}, {-0.8, 2.4}, {3.2, -2.4}});
        break;
    case ClaimTone::Warn:
        painter.drawPolygon(QPolygonF({{0, -r - 1.5}, {r + 1.5, 0}, {0, r + 1.5}, {-r - 1.5, 0}}));
        stroke(Qt::black, {{0, -3.4}, {0, 0.6}});
        stroke(Qt::black, {{0, 3.2}, {0, 3.3}});
        break;
    case ClaimTone::Bad:
        painter.setBrush(Qt::black);
        painter.drawRect(QRectF(-r, -r, dotSize, dotSize));
        stroke(Qt::white, {{-2.8, -2.8}, {2.8, 2.8}});
        stroke(Qt::white, {{-2.8, 2.8}, {2.8, -2.8}});
        break;
    }
    painter.restore();
}

/// Lays the paper out as blocks from top to bottom.
class Layout final {
public:
    explicit Layout(const ClaimDocument &document)
        : m_document(document)
    {
        head();
        box(document.alarm.isEmpty() ? QString() : document.alarm, {}, 2.4);
        facts(document.facts, 2);
        if (!document.open.isEmpty())
            box(document.openTitle, document.open, 1);
        if (!document.links.isEmpty()) {
            heading(document.linksTitle);
            facts(document.links, 1);
        }
        attempts();
        entries();
    }
    std::vector<Block> blocks;

private:
    void add(qreal height, std::function<void(QPainter &, qreal)> paint, bool keepsNext = false)
    {
        Block block;
        block.height = height;
        block.paint = std::move(paint);
        block.keepsNext = keepsNext;
        blocks.push_back(std::move(block));
    }
    void space(qreal height) { add(height, {}, true); }

    void head()
    {
        const qreal half = width / 2 - gapBlock / 2;
        const Text title(m_document.title, paperFont(titleSize, true), half);
        const Text number(m_document.number, paperFont(strongSize), half, grey(0.3));
        std::vector<Text> place;
        qreal placeHeight = 0;
        for (const QString &line : m_document.place) {
            place.emplace_back(line, paperFont(bodySize, place.empty()), half, Qt::black, Qt::AlignRight);
            placeHeight += place.back().size.height();
        }
        const qreal height = qMax(title.size.height() + number.size.height(), placeHeight) + padding;
        if (!m_document.watermark.isEmpty())
            box(m_document.watermark, {}, 1);
        add(height, [=](QPainter &painter, qreal y) {
            title.draw(painter, 0, y);
            number.draw(painter, 0, y + title.size.height());
            qreal at = y;
            for (const Text &line : place) {
                line.draw(painter, width - half, at);
                at += line.size.height();
            }
            painter.fillRect(QRectF(0, y + height - 2, width, 2), Qt::black);
        });
        space(gapBlock);
        sum();
    }

    void sum()
    {
        const qreal right = 290;
        const Text service(m_document.service, paperFont(18, true), width - right - gapBlock);
        const Text amount(m_document.amount, paperFont(heroSize, true), right, Qt::black, Qt::AlignRight);
        const Text state(m_document.state, paperFont(strongSize, true), width - right - gapBlock - 24);
        const ClaimTone tone = m_document.tone;
        const qreal height
            = qMax(service.size.height() + gapSmall + state.size.height(), amount.size.height());
        add(height, [=](QPainter &painter, qreal y) {
            service.draw(painter, 0, y);
            const qreal below = y + service.size.height() + gapSmall;
            paintDot(painter,
                QPointF(dotSize / 2 + 2, below + QFontMetricsF(paperFont(strongSize)).height() / 2), tone);
            state.draw(painter, 24, below);
            amount.draw(painter, width - right, y);
        });
        space(gapBlock);
    }

    void box(const QString &title, const QStringList &lines, qreal edge)
    {
        if (title.isEmpty() && lines.isEmpty())
            return;
        const qreal room = width - 2 * padding;
        std::vector<Text> texts;
        if (!title.isEmpty())
            texts.emplace_back(title, paperFont(bodySize, true), room);
        for (const QString &line : lines)
            texts.emplace_back(line, paperFont(bodySize), room);
        qreal height = 2 * padding;
        for (const Text &text : texts)
            height += text.size.height() + 2;
        add(height, [=](QPainter &painter, qreal y) {
            painter.setPen(QPen(Qt::black, edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(edge / 2, y + edge / 2, width - edge, height - edge));
            qreal at = y + padding;
            for (const Text &text : texts) {
                text.draw(painter, padding, at);
                at += text.size.height() + 2;
            }
        });
        space(gapBlock);
    }

    // Label over value, in one column or two.
    void facts(const QList<ClaimFact> &facts, qsizetype columns)
    {
        const qreal half = columns == 1 ? width : width / 2 - gapBlock / 2;
        const auto cell = [half](const ClaimFact &fact) {
            return std::pair(Text(fact.label, paperFont(smallSize), half, grey(0.35)),
                Text(fact.value, paperFont(bodySize), half));
        };
        for (qsizetype i = 0; i < facts.size(); i += columns) {
            std::vector<std::pair<Text, Text>> cells {cell(facts.at(i))};
            if (columns == 2 && i + 1 < facts.size())
                cells.push_back(cell(facts.at(i + 1)));
            qreal height = 0;
            for (const auto &[label, value] : cells)
                height = qMax(height, label.size.height() + value.size.height());
            height += 6;
            add(height, [=](QPainter &painter, qreal y) {
                qreal x = 0;
                for (const auto &[label, value] : cells) {
                    label.draw(painter, x, y);
                    value.draw(painter, x, y + label.size.height());
                    x += half + gapBlock;
                }
            });
        }
        space(gapBlock - 6);
    }

    void heading(const QString &words)
    {
        const Text text(words, paperFont(strongSize, true), width);
        add(
            text.size.height() + gapSmall, [=](QPainter &painter, qreal y) { text.draw(painter, 0, y); },
            true);
    }

    void tableRow(const QStringList &cells, bool head)
    {
        qreal all = 0;
        for (qsizetype i = 0; i < cells.size(); ++i)
            all += attemptShares[qMin<size_t>(static_cast<size_t>(i), std::size(attemptShares) - 1)];
        std::vector<Text> texts;
        std::vector<qreal> places;
        qreal height = 0;
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal column = width
                * attemptShares[qMin<size_t>(static_cast<size_t>(i), std::size(attemptShares) - 1)] / all;
            texts.emplace_back(cells.at(i), paperFont(head ? smallSize : bodySize), column - gapSmall * 2,
                head ? grey(0.35) : QColor(Qt::black));
            places.push_back(x);
            x += column;
            height = qMax(height, texts.back().size.height());
        }
        height += 6;
        add(
            height,
            [=](QPainter &painter, qreal y) {
                for (size_t i = 0; i < texts.size(); ++i)
                    texts[i].draw(painter, places[i], y + 2);
                painter.fillRect(QRectF(0, y + height - 0.6, width, 0.6), grey(head ? 0.0 : 0.75));
            },
            head);
    }

    void attempts()
    {
        if (m_document.attempts.isEmpty())
            return;
        heading(m_document.attemptsTitle);
        tableRow(m_document.attemptsHead, true);
        for (const QStringList &attempt : m_document.attempts)
            tableRow(attempt, false);
        space(gapBlock);
    }

    void entries()
    {
        heading(m_document.entriesTitle);
        if (!m_document.entriesNote.isEmpty()) {
            const Text note(m_document.entriesNote, paperFont(smallSize), width, grey(0.35));
            add(
                note.size.height() + gapSmall, [=](QPainter &painter, qreal y) { note.draw(painter, 0, y); },
                true);
        }
        blocks.push_back(columnHeads(m_document));
        QString day;
        for (qsizetype i = 0; i < m_document.entries.size(); ++i) {
            const ClaimEntry &entry = m_document.entries.at(i);
            if (entry.day != day) {
                day = entry.day;
                const Text text(day, paperFont(bodySize, true), width);
                add(
                    text.size.height() + 8, [=](QPainter &painter, qreal y) { text.draw(painter, 0, y + 6); },
                    true);
                blocks.back().entry = true;
            }
            line(entry);
        }
    }

    void line(const ClaimEntry &entry)
    {
        const qreal room = width - whatAt;
        const Text server(entry.serverTime, paperFont(bodySize, true), pcAt - serverAt);
        const Text pc(entry.pcTime, paperFont(bodySize), gapAt - pcAt, grey(0.3));
        const Text gap(entry.gap, paperFont(bodySize), dotAt - gapAt - 6, grey(0.3));
        const Text by(entry.by, paperFont(bodySize), whatAt - byAt - 6);
        const Text what(entry.what, paperFont(bodySize, entry.tone != ClaimTone::Neutral), room);
        const Text change(entry.change, paperFont(bodySize), room);
        const Text small(entry.small, paperFont(smallSize), room, grey(0.35));
        const qreal height = qMax(what.size.height() + change.size.height() + small.size.height(),
                                 qMax(by.size.height(), gap.size.height()))
            + 9;
        const ClaimTone tone = entry.tone;
        add(height, [=](QPainter &painter, qreal y) {
            const qreal top = y + 4;
            server.draw(painter, serverAt, top);
            pc.draw(painter, pcAt, top);
            gap.draw(painter, gapAt, top);
            painter.fillRect(QRectF(dotAt + dotSize / 2 - 0.5, y, 1, height), grey(0.6));
            paintDot(painter,
                QPointF(dotAt + dotSize / 2, top + QFontMetricsF(paperFont(bodySize)).height() / 2), tone);
            by.draw(painter, byAt, top);
            what.draw(painter, whatAt, top);
            change.draw(painter, whatAt, top + what.size.height());
            small.draw(painter, whatAt, top + what.size.height() + change.size.height());
        });
        blocks.back().entry = true;
    }

private:
    const ClaimDocument &m_document;
};

} // namespace

Block columnHeads(const ClaimDocument &document)
{
    const auto head = [](const QString &words, qreal room) {
        return Text(words, paperFont(smallSize), room - 6, grey(0.35));
    };
    const std::pair<Text, qreal> heads[] = {{head(document.serverHead, pcAt - serverAt), serverAt},
        {head(document.pcHead, gapAt - pcAt), pcAt}, {head(document.gapHead, dotAt - gapAt), gapAt},
        {head(document.byHead, whatAt - byAt), byAt}, {head(document.whatHead, width - whatAt), whatAt}};
    qreal height = 0;
    for (const auto &[text, x] : heads)
        height = qMax(height, text.size.height());
    height += 6;
    Block block;
    block.height = height;
    block.keepsNext = true;
    block.paint
        = [heads = std::vector(std::begin(heads), std::end(heads)), height](QPainter &painter, qreal y) {
              for (const auto &[text, x] : heads)
                  text.draw(painter, x, y + 2);
              painter.fillRect(QRectF(0, y + height - 0.8, width, 0.8), Qt::black);
          };
    return block;
}

std::vector<Block> blocksOf(const ClaimDocument &document)
{
    return Layout(document).blocks;
}

} // namespace kassa::claim
