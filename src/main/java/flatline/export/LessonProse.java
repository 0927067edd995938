package flatline.export;

import flatline.model.prose.Inline;
import flatline.model.prose.Passage;
import java.util.List;

/** Writes a lesson's text as HTML. */
final class LessonProse {

  private final Html html;

  LessonProse(Html html) {
    this.html = html;
  }

  void passages(List<Passage> passages) {
    passages.forEach(this::passage);
  }

  private void passage(Passage passage) {
    switch (passage) {
      case Passage.Paragraph(List<Inline> words) -> html.tag("p", () -> words(words));
      case Passage.Bullets(List<Passage.Item> items) -> html.tag("ul", () -> items(items));
      case Passage.Numbered(int first, List<Passage.Item> items) -> {
        html.raw("<ol start=\"" + first + "\">");
        items(items);
        html.raw("</ol>");
      }
      case Passage.Terms(List<Passage.Term> terms) ->
          html.tag("table", () -> terms.forEach(this::term));
      case Passage.Listing(List<String> lines) -> html.tag("pre", "", String.join("\n", lines));
    }
  }

  private void term(Passage.Term term) {
    html.tag(
        "tr",
        () -> {
          html.tag("td", () -> words(term.name()));
          html.tag("td", () -> words(term.meaning()));
        });
  }

  private void items(List<Passage.Item> items) {
    items.forEach(item -> html.tag("li", () -> passages(item.passages())));
  }

  void words(List<Inline> words) {
    words.forEach(this::words);
  }

  private void words(Inline words) {
    switch (words) {
      case Inline.Letters(String letters) -> html.text(letters);
      case Inline.Strong(List<Inline> inner) -> html.tag("strong", () -> words(inner));
      case Inline.Emphasis(List<Inline> inner) -> html.tag("em", () -> words(inner));
      case Inline.Code(String code) -> html.tag("code", "", code);
      // Paper leads nowhere.
      case Inline.Link(List<Inline> inner, String _) -> words(inner);
      case Inline.LineEnd() -> html.raw("<br/>");
    }
  }
}
