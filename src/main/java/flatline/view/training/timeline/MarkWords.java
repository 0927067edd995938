package flatline.view.training.timeline;

import static java.util.stream.Collectors.joining;

import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.view.Words;
import flatline.view.plot.time.MarkGroup;
import flatline.viewmodel.TextKeys;
import flatline.viewmodel.training.change.HandChange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the marks of a run say, wherever they stand: what became of whom, and when. */
public final class MarkWords {

  private static final TextKeys MARKS = TextKeys.of("timeline.mark.*", LifeEvent.Kind.values());
  private static final TextKeys COUNTS = TextKeys.of("timeline.count.*", LifeEvent.Kind.values());
  private static final TextKeys BORN =
      TextKeys.of("timeline.born.*", LifeEvent.Kind.DEATH, LifeEvent.Kind.INACTIVE);

  /** So many steps are told one by one. */
  private static final int FEW = 4;

  private final Words words;

  public MarkWords(Words words) {
    this.words = words;
  }

  /** One thing that happened to a unit. */
  String one(LifeEvent event, Snapshot shown) {
    int layers = shown.scenario().setup().hidden().size();
    return words.get(
        MARKS.of(event.kind()),
        new UnitRef(event.layer(), event.unit()).name(layers),
        words.numbers().grouped(event.step()));
  }

  /**
   * All that a mark stands for, and whose it is: how many units died and when, how many came back.
   *
   * @param contender which network's mark it is, from 0
   */
  public String all(MarkGroup group, Snapshot shown, int contender) {
    return words.get("timeline.marks", name(shown, contender), told(group, shown));
  }

  /** All that happened at the very step that is shown, a line for each network; may be empty. */
  String here(Snapshot shown) {
    return IntStream.range(0, shown.contenders().size())
        .mapToObj(i -> here(shown, i))
        .flatMap(Optional::stream)
        .collect(joining("\n"));
  }

  private Optional<String> here(Snapshot shown, int contender) {
    List<LifeEvent> events =
        shown.contenders().get(contender).events().stream()
            .filter(event -> event.step() == shown.step())
            .toList();
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(all(new MarkGroup(0, 0, events), shown, contender));
  }

  private String name(Snapshot shown, int contender) {
    return words.name(contender, shown.activations(), shown.scenario().setup());
  }

  private String told(MarkGroup group, Snapshot shown) {
    LifeEvent first = group.events().getFirst();
    return group.events().size() == 1 && first.step() > 0
        ? one(first, shown)
        : Arrays.stream(LifeEvent.Kind.values())
            .flatMap(kind -> Stream.of(born(group, kind), later(group, kind)))
            .flatMap(Optional::stream)
            .collect(joining(" · "));
  }

  private Optional<String> born(MarkGroup group, LifeEvent.Kind kind) {
    long count = steps(group, kind).filter(step -> step == 0).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(words.get(BORN.of(kind), words.numbers().grouped(count)));
  }

  private Optional<String> later(MarkGroup group, LifeEvent.Kind kind) {
    long[] steps = steps(group, kind).filter(step -> step > 0).toArray();
    if (steps.length == 0) {
      return Optional.empty();
    }
    String what = words.get(COUNTS.of(kind), words.numbers().grouped(steps.length));
    return Optional.of(when(what, LongStream.of(steps).distinct().toArray()));
  }

  private static LongStream steps(MarkGroup group, LifeEvent.Kind kind) {
    return group.events().stream().filter(event -> event.kind() == kind).mapToLong(LifeEvent::step);
  }

  private String when(String what, long[] steps) {
    String last = words.numbers().grouped(steps[steps.length - 1]);
    if (steps.length == 1) {
      return words.get("timeline.marks.step", what, last);
    }
    return steps.length > FEW
        ? words.get("timeline.marks.span", what, words.numbers().grouped(steps[0]), last)
        : words.get(
            "timeline.marks.steps",
            what,
            LongStream.of(steps).mapToObj(words.numbers()::grouped).collect(joining(", ")));
  }

  /** What was changed by hand at a step, a line each. */
  public String changes(Scenario scenario, long step) {
    return HandChange.of(scenario).stream()
        .filter(change -> change.step() == step)
        .map(change ->
            words.get(
                "transport.changed.entry", words.say(change.what()), words.numbers().grouped(step)))
        .collect(joining("\n"));
  }
}
