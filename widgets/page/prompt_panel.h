#pragma once

#include "report/problem.h"

#include <QtWidgets/QWidget>

#include <array>
#include <optional>
#include <vector>

class QDoubleSpinBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTextEdit;
class QVBoxLayout;

namespace besa {

class InkLabel;
class MessageBar;

enum class Answerer { Dense, Pruned };

/// One prompt, answered by the dense and the pruned model side by side, token by token. Where the answers
/// part is marked in both.
class PromptPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PromptPanel(QWidget* parent = nullptr);

    /// Why no prompt can be answered, in a sentence; empty when one can.
    void setUnavailable(const QString& reason);
    QString prompt() const;
    void setPrompt(const QString& prompt);
    /// First token, from 0, in which the answers differ; nothing while they agree.
    std::optional<std::size_t> firstDifference() const;

    void appendText(Answerer which, const QString& token);
    void finished(Answerer which);
    void setProblem(const Problem& problem); ///< ends both answers

Q_SIGNALS:
    void generateRequested(const QString& prompt, int maxTokens, double temperature);
    void stopRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Answer
    {
        QTextEdit* view = nullptr;
        std::vector<QString> tokens;
        bool finished = true;
    };

    Answer& answer(Answerer which) { return m_answers.at(static_cast<std::size_t>(which)); }
    void generate();
    void draw(const Answer& answer);
    void drawFrom(const Answer& answer, std::size_t token);
    void compare();
    void updateState();

    QPlainTextEdit* m_prompt;
    QSpinBox* m_maxTokens;
    QDoubleSpinBox* m_temperature;
    QPushButton* m_generate;
    QPushButton* m_stop;
    InkLabel* m_verdict;
    QVBoxLayout* m_layout;
    MessageBar* m_bar = nullptr;
    std::array<Answer, 2> m_answers;
    QString m_asked; ///< prompt of the answers shown
    QString m_unavailable;
    std::optional<std::size_t> m_difference;
};

} // namespace besa
