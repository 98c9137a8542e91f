package org.isnad.wording;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.ibm.icu.text.PluralRules;

import io.quarkus.qute.TemplateExtension;

/** Dates, numbers and counted words in the language of the page. */
@TemplateExtension
public final class Formats {

    private static final Map<Language, NumberFormat> INTEGERS = formats(NumberFormat::getIntegerInstance);
    private static final Map<Language, NumberFormat> PERCENTAGES = formats(NumberFormat::getPercentInstance);

    private Formats() {
    }

    private static Map<Language, NumberFormat> formats(Function<Locale, NumberFormat> make) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> make.apply(language.formats())));
    }

    /** A copy of one made before, which is cheap; formats must not be shared between threads. */
    private static NumberFormat format(Map<Language, NumberFormat> formats, Language language) {
        return (NumberFormat) formats.get(language).clone();
    }

    /** Day, name of the month, year. */
    public static String shown(LocalDate date, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM y").localizedBy(of(locale).formats()).format(date);
    }

    /** Name of the month, year. */
    public static String shown(YearMonth month, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("MMMM y").localizedBy(of(locale).formats()).format(month);
    }

    /** Day and time of day, in UTC. */
    public static String shown(OffsetDateTime moment, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM y HH:mm").localizedBy(of(locale).formats())
                .format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    public static String shown(Integer number, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return format(INTEGERS, of(locale)).format(number);
    }

    public static String shown(Double number, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return NumberFormat.getInstance(of(locale).formats()).format(number);
    }

    /** A share of one as a percentage. */
    public static String percent(Double share, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return format(PERCENTAGES, of(locale)).format(share);
    }

    /** A counted word, {@code "forms".counted(number)}; see {@link #counted(String, int, Language)}. */
    public static String counted(String forms, int count, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return counted(forms, count, of(locale));
    }

    /**
     * The form that a language uses with a number.
     *
     * @param forms separated by bars, {@code #} standing for the number. Arabic: zero, one, two, few, many, other; English:
     *        one, other
     */
    static String counted(String forms, int count, Language language) {
        String[] all = forms.split("\\|");
        String category = PluralRules.forLocale(language.locale()).select(count);
        int form = switch (category) {
            case "zero" -> 0;
            case "one" -> all.length == 2 ? 0 : 1;
            case "two" -> 2;
            case "few" -> 3;
            case "many" -> 4;
            default -> all.length - 1;
        };
        return all[form].replace("#", format(INTEGERS, language).format(count));
    }

    private static Language of(Object locale) {
        Language language = locale instanceof Locale known ? Language.of(known.getLanguage()) : null;
        return language == null ? Language.AR : language;
    }
}
