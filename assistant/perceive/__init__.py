"""Perceiving: sound to words, pictures to a sight and to text that the kernel can use."""
