"""Eyes: what a picture file says of itself, and the text in it.

`decode` opens files that nobody has vouched for, `facts` reads their own data, `layout` puts lines in reading
order, `spacing` finds the gaps between words, `rapidocr` is the back end that reads. Importing the package
imports none of the libraries behind them.
"""
