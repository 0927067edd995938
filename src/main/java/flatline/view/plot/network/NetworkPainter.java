package flatline.view.plot.network;

import flatline.view.plot.ClassColors;
import flatline.view.plot.Look;
import flatline.view.plot.Palette;
import flatline.view.plot.pen.Pen;

/**
 * Paints a network: its links, its units on top, and the numbers of the sample that is followed.
 */
public final class NetworkPainter {

  private final TileAtlas atlas = new TileAtlas();

  /** Paints it. What flows along its links is for {@link FlowPainter}, which paints more often. */
  public void paint(Pen pen, NetworkPicture picture, NetworkLayout layout, Look look) {
    Palette palette = look.palette();
    atlas.paint(
        picture.contender(),
        ClassColors.ofUnit(palette),
        ClassColors.ofOutput(picture.output(), palette));
    LinkMeaning meaning = picture.meaning();
    new LinkPainter(pen, look, layout, picture.contender()).paint(meaning);
    var tiles = new TilePainter(pen, look, layout, atlas);
    tiles.inputs(picture.features());
    tiles.paint(picture.contender(), picture.focus().unit());
    int output = layout.shape().layers() - 1;
    double free = layout.y(output, 0) + layout.outputTile() / 2;
    OutputLegend.paint(pen, picture.output(), free, look);
    picture
        .focus()
        .pass()
        .ifPresent(pass ->
            new PassPainter(pen, look, layout).paint(pass, meaning, picture.focus().unit()));
  }
}
