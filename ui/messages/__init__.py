"""What is done with single messages: quoted, taken back, read aloud, compared, their code run."""
