package flatline.model.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the window speaks. Files, commands and what is exported are in English. */
public enum Language {
  /** English, in which everything is said first. */
  ENGLISH("English", Locale.ENGLISH, " %"),
  /** German. */
  GERMAN("Deutsch", Locale.GERMAN, Percent.APART),
  /** Spanish. */
  SPANISH("Español", Locale.of("es"), Percent.APART),
  /** French. */
  FRENCH("Français", Locale.FRENCH, Percent.APART),
  /** Dutch. */
  DUTCH("Nederlands", Locale.of("nl"), Percent.CLOSE),
  /** Chinese in simplified characters. */
  CHINESE("简体中文", Locale.SIMPLIFIED_CHINESE, Percent.CLOSE);

  private final String ownName;
  private final Locale locale;
  private final NumberForm numbers;

  Language(String ownName, Locale locale, String percent) {
    this.ownName = ownName;
    this.locale = locale;
    numbers = NumberForm.of(locale, percent);
  }

  /** How languages set the percent sign behind a number. */
  private static final class Percent {
    /** Apart, but never on the next line. */
    private static final String APART = "\u00a0%";

    private static final String CLOSE = "%";
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** By what it is kept in files: {@code de}, {@code zh-CN}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** How numbers are written in it. */
  public NumberForm numbers() {
    return numbers;
  }

  /** What its files have behind their name: {@code _de}, {@code _zh_CN}; English ones nothing. */
  String suffix() {
    return this == ENGLISH ? "" : "_" + locale;
  }

  /** All tags, in the order in which the languages are offered. */
  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }

  /** The one with a tag. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag().equals(tag)).findFirst();
  }

  /** The one that somebody reads who prefers a locale, whatever the country; English if none is. */
  public static Language closest(Locale locale) {
    return Arrays.stream(values())
        .filter(each -> each.locale.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(ENGLISH);
  }
}
