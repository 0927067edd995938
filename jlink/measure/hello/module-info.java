/** A program that only says hello: what any program on this runtime costs to start. */
module hello {}
