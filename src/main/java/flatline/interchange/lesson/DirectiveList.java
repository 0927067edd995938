package flatline.interchange.lesson;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step's blocks say, by key. */
final class DirectiveList {

  private final List<Directive> all;
  private final Map<DirectiveKey, Directive> first = new EnumMap<>(DirectiveKey.class);

  /**
   * Those of a step.
   *
   * @throws LessonException if one is there twice that may be there once
   */
  DirectiveList(List<Directive> all) throws LessonException {
    this.all = List.copyOf(all);
    for (Directive each : all) {
      if (first.putIfAbsent(each.key(), each) != null && !each.key().isRepeatable()) {
        throw each.because(each.key().id() + " must be given once in a step, got it again");
      }
    }
    check(DirectiveKey.ASK, DirectiveKey.ANSWER);
    check(DirectiveKey.ANSWER, DirectiveKey.ASK);
    if (first.containsKey(DirectiveKey.LOCK) && first.containsKey(DirectiveKey.ONLY)) {
      throw first.get(DirectiveKey.ONLY).because("only must not stand beside lock in a step");
    }
  }

  private void check(DirectiveKey key, DirectiveKey other) throws LessonException {
    Directive found = first.get(key);
    if (found != null && !first.containsKey(other)) {
      throw found.because(key.id() + " must have " + other.id() + " beside it in its step");
    }
  }

  /** The one with a key, or the first of several. */
  Optional<Directive> one(DirectiveKey key) {
    return Optional.ofNullable(first.get(key));
  }

  /** All with a key, in their order. */
  List<Directive> all(DirectiveKey key) {
    return all.stream().filter(each -> each.key() == key).toList();
  }
}
