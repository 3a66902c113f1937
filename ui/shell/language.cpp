// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "ui/common/core_text.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QVariant>

#include <algorithm>
#include <memory>

namespace fd::ui {

namespace {

constexpr const char* kProperty = "fabricDesignerLanguage";
constexpr const char* kBaseFont = "fabricDesignerBaseFont";

/// Accents, brackets and two fifths more length for every text that asks to be translated.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        if (QLatin1String(context).startsWith(QLatin1String("Q")) || !*source)
            return {};
        const QString plain = QString::fromUtf8(source);
        QString out = QStringLiteral("[");
        bool isPlaceholder = false;
        for (const QChar c : plain) {
            isPlaceholder = (isPlaceholder || c == u'{') && c != u'}';
            out += isPlaceholder ? c : accented(c);
        }
        for (qsizetype i = 0; i < plain.size() * 2 / 5; ++i)
            out += u'~';
        return out + u']';
    }

private:
    static QChar accented(QChar c) {
        switch (c.unicode()) {
        case u'a': return u'å';
        case u'e': return u'é';
        case u'i': return u'î';
        case u'o': return u'ö';
        case u'u': return u'ü';
        case u'A': return u'Å';
        case u'E': return u'É';
        default: return c;
        }
    }
};

/// The translators of the language in force are children of the application with this name.
constexpr const char* kTranslator = "fabricDesignerTranslator";

void removeTranslators() {
    for (QTranslator* translator : qApp->findChildren<QTranslator*>(QLatin1String(kTranslator), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void install(QTranslator* translator) {
    translator->setObjectName(QLatin1String(kTranslator));
    translator->setParent(qApp);
    QCoreApplication::installTranslator(translator);
}

QString systemLanguage() {
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = QString(wanted).replace(u'-', u'_');
        if (code.startsWith(QStringLiteral("zh")))
            return QStringLiteral("zh_CN");
        for (const QString& known : languages())
            if (code == known || code.startsWith(known + u'_'))
                return known;
    }
    return QStringLiteral("en");
}

/// With a font for Japanese first, Chinese characters get Japanese shapes.
void preferChineseFonts(bool isChinese) {
    QFont font = QApplication::font();
    QStringList families = font.families();
    const QStringList chinese{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
                              QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")};
    for (const QString& family : chinese)
        families.removeAll(family);
    if (isChinese)
        families += chinese;
    font.setFamilies(families);
    QApplication::setFont(font);
}

} // namespace

QStringList languages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")};
}

QString languageName(const QString& code) {
    if (code == QStringLiteral("de"))
        return QStringLiteral("Deutsch");
    if (code == QStringLiteral("zh_CN"))
        return QStringLiteral("简体中文");
    return QStringLiteral("English");
}

void applyLanguage(const QString& wanted) {
    const QString code = wanted.isEmpty() || wanted == QStringLiteral("system") ? systemLanguage() : wanted;
    removeTranslators();
    qApp->setProperty(kProperty, code);
    QLocale::setDefault(code == QStringLiteral("pseudo") ? QLocale(QStringLiteral("en")) : QLocale(code));
    if (code == QStringLiteral("pseudo"))
        install(new PseudoTranslator);
    const auto load = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder))
            install(translator.release());
    };
    load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file too: it holds the plural forms.
    load(QStringLiteral("fabric-designer_") + code, QStringLiteral(":/i18n"));
    forgetTranslations();
    preferChineseFonts(code == QStringLiteral("zh_CN"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QString currentLanguage() {
    const QString code = qApp->property(kProperty).toString();
    return code.isEmpty() ? QStringLiteral("en") : code;
}

void applyTextScale(double scale) {
    if (!qApp->property(kBaseFont).isValid())
        qApp->setProperty(kBaseFont, QApplication::font().pointSizeF());
    QFont font = QApplication::font();
    font.setPointSizeF(qApp->property(kBaseFont).toDouble() * std::clamp(scale, 1.0, 2.0));
    QApplication::setFont(font);
}

} // namespace fd::ui
