package org.isnad.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A claim to be cited: as a sentence in Arabic, and as RIS for reference managers. */
public final class Citation {

    public static final String RIS_TYPE = "application/x-research-info-systems;charset=UTF-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM y")
            .localizedBy(Locale.forLanguageTag("ar-u-nu-arab"));

    private Citation() {
    }

    /** Speaker, words, who passed it on, article, publisher, day, address. */
    public static String arabic(ClaimReport report, String base) {
        List<String> parts = new ArrayList<>();
        String speaker = Listings.called(report.speaker());
        parts.add((speaker == null ? "قائل غير معروف" : speaker) + ": «" + oneLine(report.claim().text()) + "»");
        String outlet = report.carriers().isEmpty() ? null : report.carriers().get(report.carriers().size() - 1);
        List<String> relays = report.carriers().isEmpty() ? List.of()
                : report.carriers().subList(0, report.carriers().size() - 1);
        if (!relays.isEmpty()) {
            parts.add("عن " + String.join(" عن ", reversed(relays)));
        }
        if (report.article().title() != null) {
            parts.add("في «" + oneLine(report.article().title()) + "»");
        }
        if (outlet != null) {
            parts.add(outlet);
        }
        LocalDate day = report.article().publishedOn();
        if (day != null) {
            parts.add(DAY.format(day));
        }
        if (report.article().sourceUrl() != null) {
            parts.add(report.article().sourceUrl());
        }
        return String.join("، ", parts) + ". إسناد: " + base + "/claims/" + report.claim().key();
    }

    /** RIS, lines ending with CR LF as the format asks. */
    public static String ris(ClaimReport report, String base) {
        StringBuilder ris = new StringBuilder();
        line(ris, "TY", "NEWS");
        line(ris, "AU", Listings.called(report.speaker()));
        line(ris, "TI", report.article().title() == null ? report.claim().text() : report.article().title());
        line(ris, "T2", report.carriers().isEmpty() ? null : report.carriers().get(report.carriers().size() - 1));
        LocalDate day = report.claim().saidOn() == null ? report.article().publishedOn() : report.claim().saidOn();
        if (day != null) {
            line(ris, "PY", String.valueOf(day.getYear()));
            line(ris, "DA", "%04d/%02d/%02d/".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        }
        line(ris, "AB", report.claim().text());
        report.carriers().forEach(carrier -> line(ris, "A2", carrier));
        line(ris, "LA", "ar");
        line(ris, "UR", base + "/claims/" + report.claim().key());
        line(ris, "L2", report.article().sourceUrl());
        line(ris, "DB", "Isnad");
        return ris.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder ris, String tag, String value) {
        if (value != null) {
            ris.append(tag).append("  - ").append(oneLine(value)).append("\r\n");
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<String> reversed(List<String> names) {
        List<String> reversed = new ArrayList<>(names);
        java.util.Collections.reverse(reversed);
        return reversed;
    }
}
