"""The conductor of a turn, its cancellation and its ledger."""
