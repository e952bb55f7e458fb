"""Peripherals: microphone, loudspeaker, files; each with a file-backed double."""
