"""The tools that come with Peri: small classes whose marked methods are tools. They are given what they need."""
