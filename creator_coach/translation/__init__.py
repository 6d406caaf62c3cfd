"""The only room that can reach the network, and only when a person has seen what leaves and said yes."""
