package flatline.model.help;

import flatline.model.prose.Passage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that are looked for, whatever their case and accents; none are found everywhere. */
public final class HelpQuery {

  private static final Pattern GAP = Pattern.compile("\\s+");

  private final List<String> words;

  /**
   * @param typed words, with gaps between them
   */
  public HelpQuery(String typed) {
    words =
        GAP.splitAsStream(typed.strip()).map(HelpQuery::folded).filter(w -> !w.isEmpty()).toList();
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The pages that have every word somewhere, those that have them in their titles first. */
  public List<HelpPage> among(List<HelpPage> pages) {
    return pages.stream()
        .filter(page -> words.stream().allMatch(word -> isIn(page, word)))
        .sorted(Comparator.comparingInt(this::rank))
        .toList();
  }

  private static boolean isIn(HelpPage page, String word) {
    return texts(page).anyMatch(text -> folded(text).contains(word));
  }

  private static Stream<String> texts(HelpPage page) {
    return Stream.of(Stream.of(page.title()), headings(page), page.passages().map(Passage::plain))
        .flatMap(texts -> texts);
  }

  private static Stream<String> headings(HelpPage page) {
    return page.sections().stream().map(HelpPage.Chapter::heading);
  }

  private int rank(HelpPage page) {
    Predicate<String> hasAll = text -> words.stream().allMatch(folded(text)::contains);
    if (hasAll.test(page.title())) {
      return 0;
    }
    return headings(page).anyMatch(hasAll) ? 1 : 2;
  }

  /**
   * Some letters.
   *
   * @param start of the first, from 0
   * @param end behind the last
   */
  public record Hit(int start, int end) {}

  /** Where the words stand in a text, from its beginning to its end, none over another. */
  public List<Hit> in(String text) {
    String plain = folded(text);
    List<Hit> hits = new ArrayList<>();
    for (String word : words) {
      for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length())) {
        hits.add(new Hit(at, at + word.length()));
      }
    }
    hits.sort(
        Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
    return apart(hits);
  }

  private static List<Hit> apart(List<Hit> sorted) {
    List<Hit> apart = new ArrayList<>();
    for (Hit hit : sorted) {
      if (apart.isEmpty() || hit.start() >= apart.getLast().end()) {
        apart.add(hit);
      }
    }
    return List.copyOf(apart);
  }

  /** Letter by letter, so that places stay the same. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      String plain = Normalizer.normalize(letter, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
      folded.append(plain.isEmpty() ? letter : plain.substring(0, 1));
    }
    return folded.toString();
  }
}
