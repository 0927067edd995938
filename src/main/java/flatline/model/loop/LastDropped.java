package flatline.model.loop;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was taken out of a list last: it can be brought back to its place. */
final class LastDropped<T> {

  private record Dropped<T>(T element, int place) {}

  private Optional<Dropped<T>> last = Optional.empty();

  /** Takes the first element out that is meant, if there is one. */
  void drop(List<T> list, Predicate<? super T> meant) {
    list.stream()
        .filter(meant)
        .findFirst()
        .ifPresent(element -> {
          last = Optional.of(new Dropped<>(element, list.indexOf(element)));
          list.remove(element);
        });
  }

  /** Brings it back if it is the one that is meant. */
  void recall(List<T> list, Predicate<? super T> meant) {
    last.filter(each -> meant.test(each.element()))
        .ifPresent(each -> {
          list.add(Math.min(each.place(), list.size()), each.element());
          last = Optional.empty();
        });
  }
}
