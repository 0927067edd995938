package flatline.view.study.remedy;

import flatline.model.remedy.Judgement;
import flatline.model.remedy.RemedyCell;
import flatline.model.remedy.RemedyPart;
import flatline.model.remedy.RemedyTable;
import flatline.model.study.Distribution;
import flatline.view.Words;
import flatline.viewmodel.study.remedy.RemediesViewModel;
import flatline.viewmodel.study.remedy.TriedCause;
import flatline.viewmodel.study.run.StudyTextKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** TriedCause, remedies and what a table's figures allow to be said, in words. */
final class RemedyWords {

  private static final String COLON = ": ";

  private final RemediesViewModel model;
  private final Words words;

  RemedyWords(RemediesViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** What a cause is called. */
  String cause(String id) {
    String title = TriedCause.title(id);
    return title.isEmpty() ? words.get("remedies.here") : words.preset(title);
  }

  /** What a remedy is called: all that it changes. */
  String remedy(List<RemedyPart> parts) {
    return parts.stream().map(this::part).collect(Collectors.joining(", "));
  }

  private String part(RemedyPart part) {
    String kind = StudyTextKeys.REMEDIES.of(part.kind().id());
    return part.number().isPresent()
        ? words.get(kind, number(part.number().getAsDouble()))
        : words.get(kind);
  }

  private String number(double value) {
    boolean isCount = value == Math.rint(value);
    return isCount ? words.numbers().grouped((long) value) : words.numbers().exact(value);
  }

  /** A share in percent, short enough for a cell. */
  String share(Distribution values) {
    return values.count() == 0 ? "–" : words.numbers().fixed(100 * values.mean(), 1);
  }

  /** What stands in a cell beside its share: which way it differs from no remedy. */
  String sign(RemedyCell cell) {
    return switch (cell.judgement()) {
      case PREVENTS -> "▼";
      case WORSE -> "▲";
      case NO_DIFFERENCE -> "=";
      case DIVERGES -> "∞";
      case TOO_FEW -> "";
    };
  }

  /** All that is known of a cell, in some lines. */
  String cell(RemedyTable table, int row, int column) {
    RemedyCell cell = table.cell(row, column);
    List<String> lines = new ArrayList<>();
    String name =
        column == 0 ? words.get("remedies.none") : remedy(model.shownRemedies().get(column - 1));
    lines.add(cause(model.shownCauses().get(row)) + " · " + name);
    lines.add(words.get("remedies.tip.dead", interval(cell.deadEnd())));
    lines.add(words.get("remedies.tip.right", interval(cell.accuracy())));
    if (cell.diverged() > 0) {
      String diverged = words.numbers().grouped(cell.diverged());
      lines.add(words.get("remedies.tip.diverged", diverged, words.numbers().grouped(cell.done())));
    }
    if (column > 0) {
      lines.add(said(cell));
    }
    lines.add(words.get("remedies.tip.seeds", words.numbers().grouped(cell.done())));
    return String.join("\n", lines);
  }

  private String interval(Distribution values) {
    if (values.count() == 0) {
      return "–";
    }
    String mean = share(values) + words.numbers().percent();
    return values.count() < 2
        ? mean
        : words.get(
            "remedies.tip.interval",
            mean,
            words.numbers().fixed(100 * Math.max(0, values.low()), 1),
            words.numbers().fixed(100 * Math.min(1, values.high()), 1));
  }

  private String said(RemedyCell cell) {
    if (cell.isInVain()) {
      return words.get("remedies.said.in-vain");
    }
    boolean some = cell.judgement() == Judgement.PREVENTS && !cell.isPrevention();
    return words.get(
        some
            ? "remedies.said.fewer"
            : StudyTextKeys.JUDGEMENTS_SAID.of(StudyTextKeys.word(cell.judgement())));
  }

  /** What the figures of a cause allow to be said of all remedies, a sentence a judgement. */
  List<String> sentences(RemedyTable table, int row) {
    List<String> sentences = new ArrayList<>();
    for (Judgement judgement : Judgement.values()) {
      String heading = StudyTextKeys.JUDGEMENTS.of(StudyTextKeys.word(judgement));
      if (judgement == Judgement.PREVENTS) {
        add(sentences, words.get(heading, hardlyAny()), figures(table, row, table.preventing(row)));
        String without = share(table.cell(row, 0).deadEnd()) + words.numbers().percent();
        add(
            sentences,
            words.get("remedies.row.fewer", without),
            figures(table, row, table.easing(row)));
      } else {
        add(sentences, words.get(heading), names(table.remedies(row, judgement)));
      }
    }
    List<Integer> inVain =
        table.remedies(row, Judgement.PREVENTS).stream()
            .filter(remedy -> table.cell(row, remedy + 1).isInVain())
            .toList();
    add(sentences, words.get("remedies.in-vain"), names(inVain));
    return sentences;
  }

  /** How the table judges, in a paragraph. */
  String how(RemedyTable table) {
    return words.get("remedies.how", words.numbers().grouped(table.comparisons()), hardlyAny());
  }

  private String hardlyAny() {
    return words.numbers().brief(100 * RemedyCell.HARDLY_ANY) + words.numbers().percent();
  }

  private static void add(List<String> sentences, String heading, String names) {
    if (!names.isEmpty()) {
      sentences.add(heading + COLON + names + ".");
    }
  }

  /** Remedies, each with the share of units that is dead with it. */
  private String figures(RemedyTable table, int row, List<Integer> remedies) {
    return remedies.stream()
        .map(each ->
            remedy(model.shownRemedies().get(each))
                + " ("
                + share(table.cell(row, each + 1).deadEnd())
                + words.numbers().percent()
                + ")")
        .collect(Collectors.joining("; "));
  }

  private String names(List<Integer> remedies) {
    return remedies.stream()
        .map(each -> remedy(model.shownRemedies().get(each)))
        .collect(Collectors.joining("; "));
  }
}
