package flatline.view.study.stream;

import flatline.model.stream.StreamCurve;
import flatline.model.study.Distribution;
import flatline.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Says of whom the error rose from the first tenth to the last, fell, or neither. */
record StreamVerdict(Words words) {

  String say(List<StreamCurve> curves) {
    var said = new ArrayList<String>();
    add(said, "stream.said.rose", curves, StreamVerdict::isAbove);
    add(said, "stream.said.fell", curves, (last, first) -> isAbove(first, last));
    return said.isEmpty() ? words.get("stream.said.none") : String.join("\n", said);
  }

  private void add(
      List<String> said,
      String key,
      List<StreamCurve> curves,
      BiPredicate<Distribution, Distribution> differs) {
    var names = new StreamNames(words);
    List<String> who =
        curves.stream()
            .filter(curve ->
                differs.test(curve.tenths().getLast().error(), curve.tenths().getFirst().error()))
            .map(names::of)
            .toList();
    if (!who.isEmpty()) {
      said.add(words.get(key, String.join(", ", who)));
    }
  }

  /** Whether one interval lies wholly above another; never with a single run, which has none. */
  private static boolean isAbove(Distribution one, Distribution other) {
    return one.low() > other.high();
  }
}
