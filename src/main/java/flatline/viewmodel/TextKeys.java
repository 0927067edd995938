package flatline.viewmodel;

import flatline.model.activation.Activation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Keys of texts that differ in one word alone: one for each of a closed world. Keys are put
 * together here and nowhere else, so that all of them can be listed and held against the texts.
 */
public final class TextKeys {

  /** The names of the activations, by their ids. */
  public static final TextKeys ACTIVATIONS =
      of("activation.*", Activation.all().stream().map(Activation::id));

  /** What each of them does. */
  public static final TextKeys ACTIVATIONS_SAY = ACTIVATIONS.in("activation.*.says");

  private final SequencedMap<String, String> keys = new LinkedHashMap<>();

  private TextKeys(String pattern, Stream<String> words) {
    words.forEach(word -> keys.put(word, pattern.replace("*", word)));
  }

  /**
   * A key for each word.
   *
   * @param pattern the key, with * where the word stands
   */
  public static TextKeys of(String pattern, Stream<String> words) {
    return new TextKeys(pattern, words);
  }

  /**
   * A key for each of an enum, whose word is its name in small letters.
   *
   * @param pattern the key, with * where the word stands
   */
  public static TextKeys of(String pattern, Enum<?>... values) {
    return of(pattern, Stream.of(values).map(TextKeys::word));
  }

  /** The same words in other keys. */
  public TextKeys in(String pattern) {
    return of(pattern, keys.sequencedKeySet().stream());
  }

  /**
   * The key with a word.
   *
   * @throws IllegalArgumentException if the word is none of these
   */
  public String of(String word) {
    String key = keys.get(word);
    if (key == null) {
      throw new IllegalArgumentException(
          "must be one of " + keys.sequencedKeySet() + ", got " + word);
    }
    return key;
  }

  /**
   * The key of an enum's value.
   *
   * @throws IllegalArgumentException if its word is none of these
   */
  public String of(Enum<?> value) {
    return of(word(value));
  }

  /** The words, in the order in which they were given. */
  public List<String> words() {
    return List.copyOf(keys.sequencedKeySet());
  }

  /** The whole keys, in the order of their words. */
  public Collection<String> all() {
    return Collections.unmodifiableCollection(keys.values());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
