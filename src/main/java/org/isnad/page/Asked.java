package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.isnad.graphql.RequestFault;

/** Reads what an address asks for; blanks mean nothing, nonsense is a {@link RequestFault}. */
public final class Asked {

    private Asked() {
    }

    /** A row's key in a path. */
    public static long key(String value) {
        if (!value.matches("[1-9][0-9]{0,17}")) {
            throw new RequestFault.InvalidId("رقم غير صالح", "not a number of anything here");
        }
        return Long.parseLong(value);
    }

    public static Long optionalKey(String value) {
        return isNothing(value) ? null : key(value.strip());
    }

    public static LocalDate day(String value) {
        try {
            return isNothing(value) ? null : LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            throw new RequestFault.InvalidFilter("تاريخ غير صالح", "not a date");
        }
    }

    public static <E extends Enum<E>> E one(Class<E> type, String value) {
        try {
            return isNothing(value) ? null : Enum.valueOf(type, value.strip());
        } catch (IllegalArgumentException e) {
            throw new RequestFault.InvalidFilter("قيمة غير معروفة", "not a known value");
        }
    }

    public static String text(String value) {
        return isNothing(value) ? null : value.strip();
    }

    private static boolean isNothing(String value) {
        return value == null || value.isBlank();
    }
}
