package flatline.cli;

import flatline.cli.export.PictureMaker;

/** Who makes what takes painters, which the command line itself has none of. */
public record Makers(HandoutMaker handouts, PictureMaker pictures) {}
