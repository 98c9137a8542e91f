package org.isnad.proposition;

/**
 * What somebody says of another's account as a whole: «وقال عن هذه الرواية إنها حبر على ورق».
 *
 * @param onFigure whether it is said of a figure that the other gave: «وعن رقم الشركة أوضح أنه صحيح»
 */
public record Verdict(Sort sort, boolean onFigure) {

    /** Whether it is dismissed or endorsed. */
    public enum Sort {
        DISMISSES,
        ENDORSES
    }
}
