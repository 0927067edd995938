package flatline.view.study.comparison;

import flatline.model.lanes.Measure;
import flatline.model.study.Comparison;
import flatline.model.study.PairedDifference;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A contender beside the first one, with what their runs differ by. Ranking ten thousand seeds
 * takes a good part of a frame, so that all sentences about a pair are made from one of these.
 *
 * @param comparison all contenders
 * @param of which one, from 1
 * @param measure what is looked at
 * @param difference it minus the first one, seed by seed
 */
record Pair(Comparison comparison, int of, Measure measure, PairedDifference difference) {

  /** Every contender but the first beside the first. */
  static List<Pair> all(Comparison comparison, Measure measure) {
    return IntStream.range(1, comparison.contenders().size())
        .mapToObj(i -> new Pair(comparison, i, measure, comparison.difference(i, 0, measure)))
        .toList();
  }

  /** How many seeds say nothing about the difference. */
  int left() {
    return comparison.seeds().length - difference.tally().seeds();
  }
}
