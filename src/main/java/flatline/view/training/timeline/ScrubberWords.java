package flatline.view.training.timeline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import flatline.model.loop.Snapshot;
import flatline.model.number.Numbers;
import flatline.model.training.LifeEvent;
import flatline.view.Texts;
import flatline.view.plot.time.MarkGroup;
import flatline.viewmodel.TextKeys;
import java.util.List;
import java.util.TreeMap;

/** What the scrubber says of what lies on it. */
final class ScrubberWords {

  private static final TextKeys MARKS = TextKeys.of("timeline.mark.*", LifeEvent.Kind.values());
  private static final TextKeys COUNTS = TextKeys.of("timeline.count.*", LifeEvent.Kind.values());

  private final Texts texts;

  ScrubberWords(Texts texts) {
    this.texts = texts;
  }

  /** Where the run stands, for those who do not see it. */
  String position(Snapshot shown) {
    return texts.get(
        "timeline.accessible",
        Numbers.grouped(shown.step()),
        Numbers.grouped(shown.head()),
        Integer.toString(shown.branches().size()));
  }

  /** A step of the run. */
  String step(long step) {
    return texts.get("timeline.step", Numbers.grouped(step));
  }

  /** One mark, or those that lie on top of each other and the one that is meant of them. */
  String marks(MarkGroup group, LifeEvent nearest) {
    String meant =
        texts.get(
            MARKS.of(nearest.kind()),
            Integer.toString(nearest.unit() + 1),
            Numbers.grouped(nearest.step()));
    if (group.events().size() == 1) {
      return meant;
    }
    String counts =
        group.events().stream()
            .collect(groupingBy(LifeEvent::kind, TreeMap::new, counting()))
            .entrySet()
            .stream()
            .map(each -> texts.get(COUNTS.of(each.getKey()), Long.toString(each.getValue())))
            .collect(joining(" · "));
    return texts.get(
        "timeline.marks",
        Numbers.grouped(group.events().getFirst().step()),
        Numbers.grouped(group.events().getLast().step()),
        counts,
        meant);
  }

  /** The names of all futures that were left, with the steps to which they are known. */
  List<String> rails(Snapshot shown) {
    return shown.branches().stream().map(this::name).toList();
  }

  private String name(Snapshot.Branch branch) {
    String end = Numbers.grouped(branch.head());
    return branch.name().isEmpty()
        ? texts.get("branches.rail", end)
        : texts.get("branches.rail.named", branch.name(), end);
  }

  /** A future that was left. */
  String rail(Snapshot.Branch branch) {
    String span =
        texts.get(
            "branches.span", Numbers.grouped(branch.forkedAt()), Numbers.grouped(branch.head()));
    String press = texts.get("branches.press");
    return branch.name().isEmpty()
        ? texts.get("branches.tip.rail", span, press)
        : texts.get("branches.tip.rail.named", branch.name(), span, press);
  }
}
