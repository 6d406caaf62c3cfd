"""The trained reader at run time: text -> Scores, with numpy alone. The only room that knows numpy."""
